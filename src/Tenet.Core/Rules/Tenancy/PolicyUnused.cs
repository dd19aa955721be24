using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A table with policies has row security turned on.</summary>
internal sealed class PolicyUnused : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-without-row-security", Severity.Error, "A table with policies has row security turned on",
        "Policies of a table whose row security is off are kept, shown, and not applied.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Policies.Count > 0 && !table.Table!.RowSecurity && !schema.Tenants.Holds(table)
        select Found(table.Id, $"{Shown(table.Id)} has {table.Policies.Count} {(table.Policies.Count == 1 ? "policy" : "policies")}, and row security is off.", $"ALTER TABLE {table.Id.Path} ENABLE ROW LEVEL SECURITY");
}
