namespace Tenet.Core.Documents.Views;

/// <summary>Where an id of another file is declared.</summary>
/// <param name="Name">What the file calls it.</param>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Anchor">The heading's anchor there.</param>
public sealed record RelatedTarget(string Name, string Path, string Anchor);
