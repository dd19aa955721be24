using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class CollationNames(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) => names.Collations.Add(row.Oid("oid"), Quote.Qualified(row.Text("schema"), row.Text("name")));
}
