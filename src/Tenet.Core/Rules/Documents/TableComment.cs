using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Documents;

/// <summary>Every table and view has a comment.</summary>
internal sealed class TableComment : Rule
{
    public override RuleInfo Info { get; } = new(
        "documents/table-comment", Severity.Warning, "Every table and view has a comment",
        "Documents, diagrams and tools show the comment; without one they show a name.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition && string.IsNullOrWhiteSpace(relation.Comment)
        select Found(relation.Id, $"{Shown(relation.Id)} has no comment.");
}
