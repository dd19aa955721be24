using Tenet.Core.Planning.Graph;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>A constraint that was added without looking at the rows is looked at away from everything that locks the table.</summary>
internal static class Validation
{
    /// <returns>Null where the node validates nothing.</returns>
    public static Treatment? Of(PlanNode node, IReadOnlyList<string> statements, Scene scene)
    {
        if (node.Action != PlanAction.Alter || scene.Fates.After.Find(node.Subject) is not RelationFact { Relation: null } fact)
        {
            return null;
        }

        var name = fact is Column column ? column.NotNull?.Name.Value ?? $"{column.Table}_{column.Name}_not_null" : fact.Name;
        var validate = $"ALTER TABLE {Names.Relation(fact)} VALIDATE CONSTRAINT {Quote.Identifier(name)}";
        return statements.Contains(validate) ? new Treatment([.. statements.Where(statement => statement != validate)]) { After = [Piece.Reading(validate)] } : null;
    }
}
