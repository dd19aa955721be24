using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Documents;

/// <summary>Every column has a comment.</summary>
internal sealed class ColumnComment : Rule
{
    public override RuleInfo Info { get; } = new(
        "documents/column-comment", Severity.Warning, "Every column has a comment",
        "Names tell what is in a column to whoever chose them; unit, origin and what NULL means they tell nobody.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from relation in schema.Relations
        where !relation.IsPartition
        from column in relation.Columns
        where string.IsNullOrWhiteSpace(column.Comment)
        select Found(column.Id, $"{Shown(column.Id)} has no comment.");
}
