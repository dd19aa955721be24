namespace Tenet.Core.Importing.Reading;

/// <summary>A document as it was found.</summary>
/// <param name="Path">As the user shall read it.</param>
/// <param name="Text">The whole text.</param>
public sealed record SourceDocument(string Path, string Text);
