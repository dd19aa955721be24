using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.ForeignKeys;

/// <summary>A column that is called after a table refers to it.</summary>
internal sealed class ReferenceMissing : Rule
{
    public override RuleInfo Info { get; } = new(
        "foreign-keys/missing", Severity.Warning, "A column that is called after a table refers to it",
        "What looks like a reference and is none holds ids of rows that are long gone.");

    public override IEnumerable<Finding> Check(SchemaView schema)
    {
        var named = schema.Tables.Where(table => table.Key is { Columns: [_] }).GroupBy(table => Singular.Of(table.Name), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return from table in schema.Tables
               from column in table.Columns
               where column.Name.EndsWith("_id", StringComparison.Ordinal) && column.Generated is null && !table.ForeignKeys.Any(key => key.Columns.Contains(column.Name))
               let parent = named.GetValueOrDefault(column.Name[..^3])
               where parent is not null && parent.Column(parent.Key!.Columns[0])?.Type == column.Type
               where !(table.Key is { Columns: [var only] } && only == column.Name)
               select Found(column.Id, $"{Shown(column.Id)} has no foreign key to {Shown(parent.Id)}.");
    }
}
