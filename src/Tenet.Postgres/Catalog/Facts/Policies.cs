using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads policies beside the names, and makes facts of them once the names are known.</summary>
internal sealed class Policies(CatalogNames names) : CatalogQuery
{
    private readonly List<PolicyRow> rows = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row) => rows.Add(new PolicyRow(
        row.Oid("oid"), row.Oid("relation"), row.Text("name"), row.Char("command"), row.Bool("restrictive"), row.Numbers("roles"),
        row.SqlOrNull("using"), row.SqlOrNull("with_check")));

    public void AddFacts(FactSink sink)
    {
        foreach (var row in rows)
        {
            if (names.Relation(row.Relation) is { } relation)
            {
                sink.Add(Policy(row, relation), new ObjectAddress(CatalogClass.Policy, row.Oid));
            }
        }
    }

    private Policy Policy(PolicyRow row, RelationRow relation) => new()
    {
        Schema = relation.Schema,
        Table = relation.Name,
        Name = row.Name,
        Restrictive = row.Restrictive,
        Command = row.Command switch { 'r' => "select", 'a' => "insert", 'w' => "update", 'd' => "delete", _ => "all" },
        // Role 0 is PUBLIC.
        Roles = row.Roles is [0] ? [] : row.Roles.Select(names.Role).Order(StringComparer.Ordinal).ToValueList(),
        Using = row.Using,
        WithCheck = row.WithCheck,
        Comment = names.Comment(CatalogClass.Policy, row.Oid),
    };
}
