using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Namespaces(CatalogNames names) : CatalogQuery
{
    public List<(uint Oid, string Name, uint Owner)> Rows { get; } = [];

    public override void Read(CatalogRow row)
    {
        Rows.Add((row.Oid("oid"), row.Text("name"), row.Oid("owner")));
        names.Namespaces.Add(row.Oid("oid"), row.Text("name"));
    }
}
