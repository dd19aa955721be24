namespace Tenet.Core.Documents.Views;

/// <summary>An id of another file with all objects tied to it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Tables">The objects with their notes, e.g. <c>DBT-001 (RW)</c>.</param>
public sealed record ReverseView(string Id, string Tables);
