using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class TypeNames(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) => names.Types.Add((row.Oid("oid"), row.Int("modifier")), row.Text("name"));
}
