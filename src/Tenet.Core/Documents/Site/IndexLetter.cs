namespace Tenet.Core.Documents.Site;

/// <summary>Entries with one first letter.</summary>
public sealed record IndexLetter(string Letter, string Anchor, IReadOnlyList<IndexEntry> Entries);
