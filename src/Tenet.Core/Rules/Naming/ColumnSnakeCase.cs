using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Columns are called in snake_case.</summary>
internal sealed class ColumnSnakeCase : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/column-snake-case", Severity.Warning, "Columns are called in snake_case",
        "A name with capitals has to be quoted in every statement, and one that is not quoted is another name.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from column in relation.Columns
        where !NamePattern.IsSnakeCase(column.Name)
        select Found(column.Id, $"{Shown(column.Id)} is not in snake_case; {NamePattern.SnakeCase(column.Name)} would be.");
}
