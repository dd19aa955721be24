namespace Tenet.Core.Documents.Site;

/// <summary>All evidence.</summary>
public sealed record EvidencePage(IReadOnlyList<Tile> Summary, IReadOnlyList<EvidenceEntry> Records);
