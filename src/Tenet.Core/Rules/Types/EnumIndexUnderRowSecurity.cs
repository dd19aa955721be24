using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>No index over an enum column under row security.</summary>
internal sealed class EnumIndexUnderRowSecurity : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/enum-under-row-security", Severity.Warning, "No index over an enum column under row security",
        "Comparing enums is not leakproof, so under row security PostgreSQL compares only after the policy: the index over the column is not used.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where table.Table!.RowSecurity && table.Policies.Count > 0
        from lookup in table.Lookups
        where lookup.Columns[0] is not null && schema.Enums.Contains(table.Column(lookup.Columns[0]!)?.Type ?? "")
        select Found(lookup.Id, $"{Shown(lookup.Id)} begins with {lookup.Columns[0]}, an enum, which row security keeps from being looked up.");
}
