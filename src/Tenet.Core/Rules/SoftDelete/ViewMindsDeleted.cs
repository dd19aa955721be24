using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>A view over rows that may be deleted looks at that.</summary>
internal sealed class ViewMindsDeleted : Rule
{
    public override RuleInfo Info { get; } = new(
        "soft-delete/view-minds-deleted", Severity.Warning, "A view over rows that may be deleted looks at that",
        "A list that shows deleted rows is the usual bug of soft deletion.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Relations
        where view.Table is null
        let read = schema.Needs(view.Id).Where(id => id.Kind == FactKind.Column).ToList()
        from table in read.Select(id => schema.Relation(id)).OfType<TableFacts>().Distinct()
        let deleted = SoftDeletion.ColumnOf(schema, table)
        where deleted is not null && !read.Contains(deleted.Id)
        select Found(view.Id, $"{Shown(view.Id)} reads {Shown(table.Id)} and does not look at {deleted.Name}.");
}
