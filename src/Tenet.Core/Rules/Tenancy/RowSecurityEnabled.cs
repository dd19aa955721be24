using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>Row security is on for every table with rows of tenants.</summary>
internal sealed class RowSecurityEnabled : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/row-security-enabled", Severity.Error, "Row security is on for every table with rows of tenants",
        "Without it policies are words: every role with the right to read sees the rows of all.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tenants.Tables
        where !table.Table!.RowSecurity
        select Found(table.Id, $"Row security is off for {Shown(table.Id)}.", $"ALTER TABLE {table.Id.Path} ENABLE ROW LEVEL SECURITY");
}
