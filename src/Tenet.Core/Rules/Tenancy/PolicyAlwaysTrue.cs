using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>No policy lets every row through where nothing else holds it back.</summary>
internal sealed class PolicyAlwaysTrue : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-always-true", Severity.Error, "No policy lets every row through where nothing else holds it back",
        "USING (true) gives each tenant the rows of all, unless a restrictive policy narrows it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from policy in table.Policies
        where !policy.Restrictive && schema.Shape(policy)?.Expressions.Any(expression => expression.AlwaysTrue) == true && !Boundary.Holds(schema, table, policy.Command)
        select Found(policy.Id, $"{Shown(policy.Id)} lets the rows of all tenants through.");
}
