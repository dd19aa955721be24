using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Publications(CatalogNames names, PublishedTables tables, FactSink sink) : CatalogQuery
{
    private static readonly string[] Operations = ["insert", "update", "delete", "truncate"];

    public override string Presence => "pg_publication where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Publication, oid))
        {
            return;
        }

        var published = tables.Of(oid);
        var publication = new Publication
        {
            Name = row.Text("name"),
            Owner = names.Role(row.Oid("owner")),
            AllTables = row.Bool("all_tables"),
            Tables = published.Select(item => item.Table).OrderBy(table => table.Table, StringComparer.Ordinal).ToValueList(),
            Schemas = row.Texts("schemas"),
            Publish = Operations.Where(operation => row.Bool(operation)).ToValueList(),
            ViaPartitionRoot = row.Bool("via_root"),
            GeneratedColumns = row.TextOrNull("generated_columns"),
            Comment = names.Comment(CatalogClass.Publication, oid),
        };
        sink.Add(publication, new ObjectAddress(CatalogClass.Publication, oid));
        foreach (var (table, _) in published)
        {
            sink.Alias(new ObjectAddress(CatalogClass.PublishedTable, table), publication);
        }
    }
}
