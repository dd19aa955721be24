using Tenet.Core.History;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class ExtensionMembers(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) => names.ExtensionMembers.Add(new ObjectAddress(row.Oid("classid"), row.Oid("objid")));
}
