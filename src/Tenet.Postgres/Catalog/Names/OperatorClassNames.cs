using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Names;

internal sealed class OperatorClassNames(CatalogNames names) : CatalogQuery
{
    public override void Read(CatalogRow row) =>
        names.OperatorClasses.Add(row.Oid("oid"), new OperatorClassRow(
            Quote.Qualified(row.Text("schema"), row.Text("name")), row.Bool("is_default"), row.Oid("input_type"), row.Bool("polymorphic")));
}
