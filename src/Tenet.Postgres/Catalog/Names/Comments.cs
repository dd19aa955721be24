using Tenet.Core.History;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Comments(CatalogNames names) : CatalogQuery
{
    private readonly Dictionary<ObjectAddress, string> all = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row) =>
        all.Add(new ObjectAddress(row.Oid("classoid"), row.Oid("objoid"), row.Int("objsubid")), row.Text("description"));

    public override void Complete() => names.Comments = all;
}
