using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>An index over the tenant and more begins with the tenant.</summary>
internal sealed class TenantFirst : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/tenant-first", Severity.Warning, "An index over the tenant and more begins with the tenant",
        "The policy gives the tenant in every query; behind another column it narrows nothing.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from index in table.Indexes
        where index is { Method: "btree", Keys.Count: > 1 } && index.Keys[0].Column != schema.Tenants.Column && index.Keys.Any(key => key.Column == schema.Tenants.Column)
        select Found(index.Id, $"{Shown(index.Id)} has {schema.Tenants.Column} behind {index.Keys[0]}.");
}
