using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

/// <summary>Reads policies, and makes facts of them once their expressions are in words.</summary>
internal sealed class Policies(CatalogNames names, StoredExpressions expressions, FactSink sink) : CatalogQuery
{
    private readonly List<PolicyRow> rows = [];

    public override bool IsLarge => true;

    public override void Read(CatalogRow row)
    {
        if (names.Relation(row.Oid("relation")) is { } relation)
        {
            var oid = row.Oid("oid");
            rows.Add(new PolicyRow(
                oid,
                relation,
                row.Text("name"),
                row.Char("command"),
                row.Bool("restrictive"),
                row.Numbers("roles"),
                expressions.ReadOrNull(row, "using", ExpressionKind.PolicyUsing, oid, relation),
                expressions.ReadOrNull(row, "with_check", ExpressionKind.PolicyCheck, oid, relation)));
        }
    }

    public void AddFacts()
    {
        foreach (var row in rows)
        {
            sink.Add(Policy(row), new ObjectAddress(CatalogClass.Policy, row.Oid));
        }
    }

    private Policy Policy(PolicyRow row) => new()
    {
        Schema = row.Relation.Schema,
        Table = row.Relation.Name,
        Name = row.Name,
        Restrictive = row.Restrictive,
        Command = row.Command switch { 'r' => "select", 'a' => "insert", 'w' => "update", 'd' => "delete", _ => "all" },
        // Role 0 is PUBLIC.
        Roles = row.Roles is [0] ? [] : row.Roles.Select(names.Role).Order(StringComparer.Ordinal).ToValueList(),
        Using = row.Using?.Words,
        WithCheck = row.WithCheck?.Words,
        Comment = names.Comment(CatalogClass.Policy, row.Oid),
    };
}
