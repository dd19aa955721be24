using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Policies(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("relation")) is not { } relation)
        {
            return;
        }

        var oid = row.Oid("oid");
        sink.Add(
            new Policy
            {
                Schema = relation.Schema,
                Table = relation.Name,
                Name = row.Text("name"),
                Restrictive = row.Bool("restrictive"),
                Command = row.Char("command") switch { 'r' => "select", 'a' => "insert", 'w' => "update", 'd' => "delete", _ => "all" },
                // Role 0 is PUBLIC.
                Roles = row.Numbers("roles") is [0] ? [] : row.Numbers("roles").Select(names.Role).Order(StringComparer.Ordinal).ToValueList(),
                Using = row.SqlOrNull("using"),
                WithCheck = row.SqlOrNull("with_check"),
                Comment = names.Comment(CatalogClass.Policy, oid),
            },
            new ObjectAddress(CatalogClass.Policy, oid));
    }
}
