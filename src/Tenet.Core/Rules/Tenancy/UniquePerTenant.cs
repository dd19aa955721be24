using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>What is unique is unique within a tenant.</summary>
internal sealed class UniquePerTenant : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/unique-per-tenant", Severity.Warning, "What is unique is unique within a tenant",
        "A key over all tenants tells by its error what others have: whether an address has an account, which names are taken.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        where !schema.Tenants.IsRoot(table)
        from lookup in table.Lookups
        where lookup.Unique && lookup.Id != table.Key?.Id && !lookup.Columns.Contains(schema.Tenants.Column)
            && !table.ForeignKeys.Any(key => schema.Tenants.Holds(schema.Referenced(key)) && key.Columns.Any(column => lookup.Columns.Contains(column)))
            && table.Key?.Columns.Any(column => lookup.Columns.Contains(column)) != true
        select Found(lookup.Id, $"{Shown(lookup.Id)} is unique over all tenants.");
}
