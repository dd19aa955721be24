using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class TablespaceNames(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) => names.Tablespaces.Add(row.Oid("oid"), row.Text("name"));
}
