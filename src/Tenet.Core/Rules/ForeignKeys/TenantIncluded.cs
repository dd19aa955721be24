using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A foreign key between rows of tenants includes the tenant.</summary>
internal sealed class TenantIncluded : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/tenant-included", Severity.Error, "A foreign key between rows of tenants includes the tenant",
        "Row security does not bind foreign keys: without the tenant in the key, a row can point to another tenant's row, and tell by the error whether it exists.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        from key in table.ForeignKeys
        let parent = schema.Referenced(key)
        where !key.Inherited && schema.Tenants.Holds(parent) && !schema.Tenants.IsRoot(parent!) && !schema.Tenants.IsRoot(table)
            && !key.Columns.Zip(key.ReferencedColumns).Any(pair => pair.First == schema.Tenants.Column && pair.Second == schema.Tenants.Column)
        select Found(key.Id, $"{Shown(key.Id)} leaves out {schema.Tenants.Column}: a row can refer to {Shown(parent!.Id)} of another tenant.");
}
