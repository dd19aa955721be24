using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class Defaults(CatalogNames names) : CatalogQuery
{
    private readonly Dictionary<(uint Relation, int Number), DefaultRow> all = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row) =>
        all.Add((row.Oid("relation"), row.Short("number")), new DefaultRow(row.Oid("oid"), row.Sql("expression")));

    public override void Complete() => names.Defaults = all;
}
