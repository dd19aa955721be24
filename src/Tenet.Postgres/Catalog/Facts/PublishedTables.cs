using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads the tables of publications, which become part of <see cref="Publication"/>.</summary>
internal sealed class PublishedTables(CatalogNames names) : CatalogQuery
{
    private readonly Dictionary<uint, List<(uint Oid, PublishedTable Table)>> byPublication = [];

    public override string Presence => "pg_publication_rel where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        if (!names.Relations.TryGetValue(row.Oid("relation"), out var relation))
        {
            return;
        }

        if (!byPublication.TryGetValue(row.Oid("publication"), out var tables))
        {
            byPublication.Add(row.Oid("publication"), tables = []);
        }

        var columns = CatalogNames.ColumnNames(relation, row.Numbers("columns")).Select(Quote.Identifier).ToValueList();
        tables.Add((row.Oid("oid"), new PublishedTable(relation.Qualified, columns, row.SqlOrNull("condition"))));
    }

    public IReadOnlyList<(uint Oid, PublishedTable Table)> Of(uint publication) => byPublication.GetValueOrDefault(publication) ?? [];
}
