using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Numbers that count up are bigint.</summary>
internal sealed class BigintKey : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/bigint-key", Severity.Warning, "Numbers that count up are bigint",
        "Two thousand million inserts later nothing can be inserted any more, and the change of the type rewrites the largest table that there is.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type is "integer" or "smallint" && (column.Identity is not null || (column.Default is not null && schema.Serials.Contains(column.Id.Path)))
        select Found(column.Id, $"{Shown(column.Id)} is {column.Type} and counts up.");
}
