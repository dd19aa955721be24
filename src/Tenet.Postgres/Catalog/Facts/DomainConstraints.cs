using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class DomainConstraints(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_constraint where contypid >= 16384";

    public override void Read(CatalogRow row)
    {
        if (names.IsForeign(CatalogClass.Type, row.Oid("domain_oid")) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new DomainConstraint
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Domain = row.Text("domain"),
                Name = row.Text("name"),
                Expression = row.Sql("expression"),
                NotValid = row.Bool("not_valid"),
                Comment = names.Comment(CatalogClass.Constraint, row.Oid("oid")),
            },
            new ObjectAddress(CatalogClass.Constraint, row.Oid("oid")));
    }
}
