using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Types;

/// <summary>No column holds a list of ids.</summary>
internal sealed class ArrayOfKeys : Rule
{
    public override RuleInfo Info { get; } = new(
        "types/array-of-keys", Severity.Warning, "No column holds a list of ids",
        "No foreign key looks inside an array: the ids of rows that are gone stay, and nothing finds the other direction.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Type is "uuid[]" or "bigint[]" or "integer[]" && column.Name.EndsWith("_ids", StringComparison.Ordinal)
        select Found(column.Id, $"{Shown(column.Id)} is a list of ids; a table between the two can refer to both.");
}
