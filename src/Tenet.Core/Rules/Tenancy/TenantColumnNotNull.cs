using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Every row belongs to a tenant.</summary>
internal sealed class TenantColumnNotNull : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/tenant-column-not-null", Severity.Error, "Every row belongs to a tenant",
        "A row of nobody is seen by nobody, or by everybody: both are wrong.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        let column = table.Column(schema.Tenants.Column)
        where column is { NotNull: null }
        select Found(column.Id, $"{Shown(column.Id)} takes NULL.");
}
