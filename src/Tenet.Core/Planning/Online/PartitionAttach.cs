using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// A table with rows is attached behind a check that says what its bounds say, so that attaching reads no row. What the bounds say, the server says itself: of a
/// partition of a partitioned table without rows, made for this question and dropped.
/// </summary>
internal static class PartitionAttach
{
    /// <returns>Null where the node attaches no such table, or its rows cannot be looked at before.</returns>
    public static Treatment? Of(PlanNode node, IReadOnlyList<string> statements, Scene scene)
    {
        if (node.Action != PlanAction.Alter || scene.Fates.After.Find(node.Subject) is not Table { PartitionOf: { } of, PartitionBound: { } bound, PartitionKey: null, ForeignServer: null } table
            || !node.Makes.Contains(Marks.Attached(table.Id)) || !scene.Fates.Links.Attaches(table) || scene.Fates.Links.Detaches((Table)scene.Fates.Before.Find(table.Id)!))
        {
            return null;
        }

        var whole = ModelIndex.TableId(of);
        // A hash knows its table by number, and a default partition by its neighbours.
        if (scene.Fates.After.Find(whole) is not Table { PartitionKey: { } key, PartitionOf: null } || !scene.IsThere(whole) || bound == "DEFAULT" || key.StartsWith("HASH", StringComparison.Ordinal)
            || !scene.Fates.After.Index.Columns(whole).All(column => scene.IsThereUnchanged(column.Id) && scene.IsThereUnchanged(column.Id with { Schema = table.Schema, Of = table.Name })))
        {
            return null;
        }

        var name = scene.Names.Constraint(table.Schema, table.Name, table.Name, "_fits");
        var drop = $"ALTER TABLE {Names.Of(table)} DROP CONSTRAINT {Quote.Identifier(name)}";
        return new Treatment([.. statements, drop])
        {
            Before =
            [
                Piece.Quick(PlanAction.Alter, "DO " + Quote.Dollar(AddCheck(table, of, key, bound, name))),
                Piece.Reading($"ALTER TABLE {Names.Of(table)} VALIDATE CONSTRAINT {Quote.Identifier(name)}"),
            ],
        };
    }

    private static string AddCheck(Table table, string of, string key, string bound, string name) => $"""

        DECLARE
            tenet_condition text;
        BEGIN
            CREATE TEMPORARY TABLE tenet_whole (LIKE {of}) PARTITION BY {key};
            CREATE TEMPORARY TABLE tenet_part PARTITION OF tenet_whole {bound};
            tenet_condition := pg_catalog.pg_get_partition_constraintdef('pg_temp.tenet_part'::pg_catalog.regclass);
            DROP TABLE pg_temp.tenet_whole;
            EXECUTE pg_catalog.format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s) NOT VALID', {Quote.Literal(Names.Of(table))}, {Quote.Literal(name)}, tenet_condition);
        END

        """;
}
