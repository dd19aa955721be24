using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class AccessMethods(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) => names.AccessMethods.Add(row.Oid("oid"), row.Text("name"));
}
