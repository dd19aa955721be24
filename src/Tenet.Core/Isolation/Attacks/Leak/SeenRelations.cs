using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Isolation.Attacks.Leak;

/// <summary>Tables and views that a condition may be asked of before their own one.</summary>
internal abstract class SeenRelations : Attack
{
    public override IEnumerable<FactId> Targets(IsolationSchema schema) =>
        schema.Owned.Select(table => table.Id).Concat(schema.Views.Where(view => view.Id.Kind == FactKind.View).Select(view => view.Id));

    /// <summary>Columns that read as text.</summary>
    protected static IEnumerable<string> Columns(FactId target, Scene scene)
    {
        var relation = scene.Schema.View.Relation(target)!;
        var granted = scene.Schema.Columns(relation, "SELECT");
        return relation.Columns.Where(column => granted.Contains(column.Name) && column.Type is "text" or "uuid" or "character varying").Select(column => Quote.Identifier(column.Name)).Take(4);
    }
}
