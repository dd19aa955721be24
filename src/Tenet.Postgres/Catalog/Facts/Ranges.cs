using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Ranges(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_range where rngtypid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Type, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        var operatorClass = names.OperatorClasses.GetValueOrDefault(row.Oid("operator_class"));
        var range = new RangeType
        {
            Schema = names.Namespaces[row.Oid("schema")],
            Name = row.Text("name"),
            Owner = names.Role(row.Oid("owner")),
            Subtype = row.Text("subtype"),
            OperatorClass = operatorClass is null || operatorClass.IsDefault ? null : operatorClass.Qualified,
            Collation = names.Collations.GetValueOrDefault(row.Oid("collation")),
            Canonical = row.TextOrNull("canonical"),
            SubtypeDiff = row.TextOrNull("subtype_diff"),
            Multirange = Quote.Qualified(row.Text("multirange_schema"), row.Text("multirange_name")),
            Comment = names.Comment(CatalogClass.Type, oid),
        };
        sink.Add(range, new ObjectAddress(CatalogClass.Type, oid));
        sink.Alias(new ObjectAddress(CatalogClass.Type, row.Oid("multirange_oid")), range);
    }
}
