using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class TextSearchConfigurations(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_ts_config where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.TextSearchConfiguration, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new TextSearchConfiguration
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Parser = Quote.Qualified(row.Text("parser_schema"), row.Text("parser_name")),
                Mappings = row.Texts("mappings"),
                Comment = names.Comment(CatalogClass.TextSearchConfiguration, oid),
            },
            new ObjectAddress(CatalogClass.TextSearchConfiguration, oid));
    }
}
