using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A policy says which rows may be written.</summary>
internal sealed class PolicyWithCheck : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-with-check", Severity.Warning, "A policy says which rows may be written",
        "Where WITH CHECK is left out PostgreSQL takes USING for it; whoever widens the one later widens the other without seeing it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from policy in table.Policies
        where policy is { Command: "all" or "update", WithCheck: null }
        select Found(policy.Id, $"{Shown(policy.Id)} has no WITH CHECK.");
}
