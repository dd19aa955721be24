using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Extensions(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_extension where oid >= 16384";

    public override void Read(CatalogRow row) =>
        sink.Add(
            new Extension
            {
                Name = row.Text("name"),
                Schema = names.Namespaces[row.Oid("schema")],
                Version = row.Text("version"),
                Comment = names.Comment(CatalogClass.Extension, row.Oid("oid")),
            },
            new ObjectAddress(CatalogClass.Extension, row.Oid("oid")));
}
