namespace Tenet.Core.Documents.Site;

/// <summary>The first page.</summary>
public sealed record OverviewPage(
    IReadOnlyList<Tile> Tiles, IReadOnlyList<AreaCard> Areas, IReadOnlyList<Tile> Evidence, IReadOnlyList<MigrationEntry> Recent, string Diagram, IReadOnlyList<string> Unseen, bool HasTenancy);
