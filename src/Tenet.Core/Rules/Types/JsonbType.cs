using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>Documents are jsonb.</summary>
internal sealed class JsonbType : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/jsonb", Severity.Warning, "Documents are jsonb",
        "The type json keeps the text with its blanks and double keys, and is parsed anew each time that somebody looks inside.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type is "json" or "json[]"
        select Found(column.Id, $"{Shown(column.Id)} is json; jsonb can be searched and indexed.");
}
