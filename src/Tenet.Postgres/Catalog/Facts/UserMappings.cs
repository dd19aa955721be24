using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class UserMappings(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        var mapping = new UserMapping
        {
            Role = names.Role(row.Oid("role")),
            Server = row.Text("server"),
            Options = Secrets.MaskOptions(row.Texts("options")),
        };
        sink.Add(mapping, new ObjectAddress(CatalogClass.UserMapping, row.Oid("oid")));
    }
}
