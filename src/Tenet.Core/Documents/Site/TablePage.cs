using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Site;

/// <summary>The page of a table or view.</summary>
/// <param name="Table">It.</param>
/// <param name="Area">The page of its area.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Diagram">SVG; empty where it stands alone.</param>
/// <param name="Readers">The views that read it.</param>
public sealed record TablePage(TableView Table, SiteLink Area, IReadOnlyList<ColumnLine> Columns, string Diagram, IReadOnlyList<TableLink> Readers)
{
    public bool HasRelations => Table.References.Count + Table.ReferencedBy.Count + Table.Reads.Count + Readers.Count > 0;

    public bool HasData => Columns.Any(line => line.Column.Class is not null || line.Column.Protection is not null) || Table.Retention != "not stated";

    public bool IsDeprecated => Table.Deprecation is not null;

    public bool HasStatus => Table.Status != "Active";

    public bool HasRights => Table.IsTable;

    public bool HasRelated => Table.Apis.Count + Table.Journeys.Count + Table.Rules.Count + Table.Tests.Count > 0;

    public IReadOnlyList<RelatedView> Related => [.. Table.Apis, .. Table.Journeys, .. Table.Rules, .. Table.Tests];

    public string ColumnCount => Words.Count(Columns.Count, "column");

    public string RelationCount => Words.Count(Table.References.Count + Table.ReferencedBy.Count, "relation");

    public string IndexCount => Words.Count(Table.Indexes.Count, "index", "indexes");

    public string MigrationCount => Words.Count(Table.Migrations.Count, "migration");

    public IReadOnlyList<ClaimView> Claims => [Table.Isolated, Table.Restored, .. Table.Claims];

    public string ProvedCount
    {
        get
        {
            var claims = Claims;
            return $"{claims.Count(claim => claim.Holds)} of {Words.Count(claims.Count, "claim")} proved";
        }
    }
}
