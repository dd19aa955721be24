using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class TextSearchDictionaries(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_ts_dict where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.TextSearchDictionary, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new TextSearchDictionary
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Template = Quote.Qualified(row.Text("template_schema"), row.Text("template_name")),
                Options = row.TextOrNull("options"),
                Comment = names.Comment(CatalogClass.TextSearchDictionary, oid),
            },
            new ObjectAddress(CatalogClass.TextSearchDictionary, oid));
    }
}
