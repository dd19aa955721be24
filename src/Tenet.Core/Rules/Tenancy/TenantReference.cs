using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>The tenant of a row exists.</summary>
internal sealed class TenantReference : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/tenant-reference", Severity.Warning, "The tenant of a row exists",
        "Without a foreign key a row may belong to a tenant that never was, or was deleted.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        let column = table.Column(schema.Tenants.Column)
        where column is not null && !schema.Tenants.IsRoot(table) && !table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
        select Found(column.Id, $"{Shown(column.Id)} refers to no table.");
}
