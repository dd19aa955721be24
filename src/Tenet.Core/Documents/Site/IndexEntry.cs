namespace Tenet.Core.Documents.Site;

/// <summary>A line of the index.</summary>
public sealed record IndexEntry(string Name, string Href, string Kind, string Description);
