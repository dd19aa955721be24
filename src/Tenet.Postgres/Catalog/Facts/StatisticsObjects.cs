using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class StatisticsObjects(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_statistic_ext where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.Relation(row.Oid("relation")) is not { } relation || names.IsForeign(CatalogClass.StatisticsObject, oid))
        {
            return;
        }

        sink.Add(
            new StatisticsObject
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                Table = relation.Qualified,
                Columns = row.Sql("columns"),
                Kinds = row.Texts("kinds"),
                Target = row.Int("target") is var target and >= 0 ? target : null,
                Comment = names.Comment(CatalogClass.StatisticsObject, oid),
            },
            new ObjectAddress(CatalogClass.StatisticsObject, oid));
    }
}
