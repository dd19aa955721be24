using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Defaults(CatalogNames names) : CatalogQuery
{
    public override bool IsLarge => true;

    public override void Read(CatalogRow row) =>
        names.Defaults.Add((row.Oid("relation"), row.Short("number")), new DefaultRow(row.Oid("oid"), row.Sql("expression")));
}
