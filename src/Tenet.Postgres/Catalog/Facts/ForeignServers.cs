using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class ForeignServers(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_foreign_server where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.ForeignServer, oid))
        {
            return;
        }

        sink.Add(
            new ForeignServer
            {
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Wrapper = row.Text("wrapper"),
                Type = row.TextOrNull("type"),
                Version = row.TextOrNull("version"),
                Options = Secrets.MaskOptions(row.Texts("options")),
                Comment = names.Comment(CatalogClass.ForeignServer, oid),
            },
            new ObjectAddress(CatalogClass.ForeignServer, oid));
    }
}
