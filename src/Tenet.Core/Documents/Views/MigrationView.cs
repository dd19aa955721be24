namespace Tenet.Core.Documents.Views;

/// <summary>What one migration did to one object.</summary>
/// <param name="File">The migration as its folder names it.</param>
/// <param name="Date">The day in its version, or a dash.</param>
/// <param name="Description">What it did.</param>
/// <param name="Breaking"><c>N/A</c> at the creation, <c>No</c>, or <c>Yes:</c> with the reason.</param>
/// <param name="Version">Of the object: 1.0 at its creation, a higher first number where clients break.</param>
public sealed record MigrationView(string File, string Date, string Description, string Breaking, string Version);
