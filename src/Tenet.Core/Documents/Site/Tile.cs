namespace Tenet.Core.Documents.Site;

/// <summary>A number on the overview.</summary>
public sealed record Tile(int Count, string Text, string Href);
