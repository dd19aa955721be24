using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class UserMappings(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_foreign_server where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        // NULL means either that there are none or that they are not for this role to see.
        if (row.Bool("maybe_hidden"))
        {
            sink.Notices.Add(new Notice(
                $"options of the user mapping for {names.Role(row.Oid("role"))} on server {row.Text("server")}", "They are shown to the mapping's role and to superusers alone."));
        }

        var mapping = new UserMapping
        {
            Role = names.Role(row.Oid("role")),
            Server = row.Text("server"),
            Options = Secrets.MaskOptions(row.Texts("options")),
        };
        sink.Add(mapping, new ObjectAddress(CatalogClass.UserMapping, row.Oid("oid")));
    }
}
