using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Policies compare the tenant of the row with that of the request.</summary>
internal sealed class PolicyComparesTenant : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-compares-tenant", Severity.Error, "Policies compare the tenant of the row with that of the request",
        "Permissive policies add up: one that does not look at the tenant opens what the others close. A restrictive policy that compares it holds whatever is added.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from policy in table.Policies
        where !policy.Restrictive && !Boundary.Holds(schema, table, policy.Command)
        let open = schema.Shape(policy)?.Expressions.FirstOrDefault(expression => !expression.AlwaysTrue && !expression.Equal.Contains(schema.Tenants.ColumnOf(table)))
        where open is not null
        select Found(policy.Id, $"{Shown(policy.Id)} does not compare {schema.Tenants.ColumnOf(table)}, and no restrictive policy does for it.");
}
