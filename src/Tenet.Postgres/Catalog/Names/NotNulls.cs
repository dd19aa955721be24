using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class NotNulls(CatalogNames names) : CatalogQuery
{
    public override bool IsLarge => true;

    public override void Read(CatalogRow row) =>
        names.NotNulls.Add((row.Oid("relation"), row.Short("number")), new NotNullRow(
            row.Oid("oid"),
            new NotNull(new NotNullName(row.Text("name")), row.Bool("no_inherit"), row.Bool("not_valid"), row.Bool("inherited"))));
}
