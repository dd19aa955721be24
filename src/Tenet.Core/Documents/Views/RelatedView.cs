namespace Tenet.Core.Documents.Views;

/// <summary>A tie to an id of another file.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">What the other file calls it; empty where none declares it.</param>
/// <param name="Path">That file, relative to the project; null where none declares it.</param>
/// <param name="Anchor">The anchor there.</param>
/// <param name="Note">What the tie is about.</param>
public sealed record RelatedView(string Id, string Name, string? Path, string Anchor, string Note);
