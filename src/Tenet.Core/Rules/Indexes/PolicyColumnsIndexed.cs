using Tenet.Core.Rules.Facts;
using Tenet.Core.Rules.Shapes;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Indexes;

/// <summary>An index begins with a column by which policies choose rows.</summary>
internal sealed class PolicyColumnsIndexed : Rule
{
    public override RuleInfo Info { get; } = new(
        "indexes/policy-columns", Severity.Warning, "An index begins with a column by which policies choose rows",
        "Every query of the application carries the condition of its policies; without an index each reads the rows of all tenants.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Table!.RowSecurity
        let columns = table.Policies.Select(schema.Shape).OfType<PolicyShape>().Select(shape => shape.Using).OfType<ExpressionShape>().SelectMany(shape => shape.Equal).Distinct().Order(StringComparer.Ordinal).ToList()
        where columns.Count > 0 && !table.Lookups.Any(lookup => lookup.Columns[0] is { } first && columns.Contains(first))
        select Found(table.Id, $"No index of {Shown(table.Id)} begins with {string.Join(" or ", columns)}, by which its policies choose rows.", $"CREATE INDEX ON {table.Id.Path} ({Quote.Identifier(columns[0])})");
}
