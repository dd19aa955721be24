using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Inheritance(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        if (!names.Parents.TryGetValue(row.Oid("child"), out var parents))
        {
            names.Parents.Add(row.Oid("child"), parents = []);
        }

        parents.Add(new ParentRow(row.Oid("parent"), row.Bool("detach_pending")));
    }
}
