using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Enums(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_type where typtype = 'e' and oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Type, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new EnumType
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Labels = row.Texts("labels"),
                Comment = names.Comment(CatalogClass.Type, oid),
            },
            new ObjectAddress(CatalogClass.Type, oid));
    }
}
