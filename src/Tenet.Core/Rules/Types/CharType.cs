using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>No column is char(n).</summary>
internal sealed class CharType : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/char", Severity.Warning, "No column is char(n)",
        "It is filled up with blanks, which count in some comparisons and not in others.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type == "character" || column.Type.StartsWith("character(", StringComparison.Ordinal)
        select Found(column.Id, $"{Shown(column.Id)} is {column.Type}; text with a check holds what is written.");
}
