using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Every table says whose its rows are, or is one of the platform.</summary>
internal sealed class TenantColumn : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/tenant-column", Severity.Error, "Every table says whose its rows are, or is one of the platform",
        "A table without the column has no policy that could keep tenants apart; that is a decision, and stands in tenet.yml.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.IsOn ? schema.Tables : []
        where !schema.Tenants.Holds(table) && !schema.Tenants.IsPlatform(table)
        select Found(table.Id, $"{Shown(table.Id)} has no column {schema.Tenants.Column} and is not under tenancy.platform.");
}
