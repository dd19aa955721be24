using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Tables and views are called in snake_case.</summary>
internal sealed class TableSnakeCase : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/table-snake-case", Severity.Warning, "Tables and views are called in snake_case",
        "A name with capitals has to be quoted in every statement, and one that is not quoted is another name.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition && !NamePattern.IsSnakeCase(relation.Name)
        select Found(relation.Id, $"{Shown(relation.Id)} is not in snake_case; {NamePattern.SnakeCase(relation.Name)} would be.");
}
