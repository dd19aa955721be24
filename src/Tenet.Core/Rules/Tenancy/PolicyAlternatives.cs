using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>The tenant is not one of several conditions.</summary>
internal sealed class PolicyAlternatives : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-alternatives", Severity.Warning, "The tenant is not one of several conditions",
        "With OR no index serves the policy, so that every query reads all rows, and whatever makes the other side true opens the table.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from policy in table.Policies
        where schema.Shape(policy)?.Expressions.Any(expression => expression.Alternatives && expression.Columns.Contains(schema.Tenants.ColumnOf(table))) == true
        select Found(policy.Id, $"{Shown(policy.Id)} lets a row through by {schema.Tenants.ColumnOf(table)} or by something else; two policies, each for its roles, say the same.");
}
