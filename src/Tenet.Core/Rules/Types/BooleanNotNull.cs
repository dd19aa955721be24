using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>A boolean is true or false.</summary>
internal sealed class BooleanNotNull : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/boolean-not-null", Severity.Warning, "A boolean is true or false",
        "With NULL it has a third value, for which neither the condition nor its opposite holds.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column is { Type: "boolean", NotNull: null, Generated: null }
        select Found(column.Id, $"{Shown(column.Id)} takes NULL.");
}
