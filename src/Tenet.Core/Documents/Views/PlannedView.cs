namespace Tenet.Core.Documents.Views;

/// <summary>A table or view that is written down and not made yet.</summary>
/// <param name="Id">The id that its file states, or empty.</param>
/// <param name="Name">Its name, with the schema unless that is <c>public</c>.</param>
/// <param name="Purpose">What it is to store; empty where nobody said.</param>
/// <param name="Owner">The team; empty where nobody said.</param>
public sealed record PlannedView(string Id, string Name, string Purpose, string Owner);
