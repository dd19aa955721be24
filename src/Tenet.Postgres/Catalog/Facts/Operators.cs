using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Operators(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_operator where oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Operator, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        sink.Add(
            new Operator
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                LeftType = row.TextOrNull("left_type"),
                RightType = row.Text("right_type"),
                Function = row.Text("function"),
                Commutator = row.TextOrNull("commutator"),
                Negator = row.TextOrNull("negator"),
                Restrict = row.TextOrNull("restrict"),
                Join = row.TextOrNull("join"),
                Hashes = row.Bool("hashes"),
                Merges = row.Bool("merges"),
                Comment = names.Comment(CatalogClass.Operator, oid),
            },
            new ObjectAddress(CatalogClass.Operator, oid));
    }
}
