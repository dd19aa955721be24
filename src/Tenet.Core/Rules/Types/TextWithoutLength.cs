using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Texts have no length unless one is meant.</summary>
internal sealed class TextWithoutLength : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/text", Severity.Warning, "Texts have no length unless one is meant",
        "A length that was guessed is the error message of next year; a check says what is allowed, and can be changed without rewriting anything.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Conventions.Varchar == true ? [] : schema.Tables
        from column in table.Columns
        where column.Type.StartsWith("character varying", StringComparison.Ordinal)
        select Found(column.Id, $"{Shown(column.Id)} is {column.Type}; text takes the same room.");
}
