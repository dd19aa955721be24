using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A policy that opens a table names for whom.</summary>
internal sealed class PolicyNamesRoles : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-names-roles", Severity.Warning, "A policy that opens a table names for whom",
        "Without TO it holds for every role there is and will be: a role for reports, made next year, sees what the application sees.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from policy in table.Policies
        where policy is { Restrictive: false, Roles.Count: 0 }
        select Found(policy.Id, $"{Shown(policy.Id)} opens {Shown(table.Id)} for every role.");
}
