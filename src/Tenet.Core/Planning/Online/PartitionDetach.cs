using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Online;

/// <summary>A partition is detached while the partitioned table is read and written; one that is dropped is detached first.</summary>
internal static class PartitionDetach
{
    /// <returns>Null where the node detaches nothing, or cannot do so beforehand.</returns>
    public static Treatment? Of(int node, IReadOnlyList<string> statements, Scene scene)
    {
        var (subject, action) = (scene.Nodes[node].Subject, scene.Nodes[node].Action);
        if (scene.Fates.Before.Find(subject) is not Table { PartitionOf: { } of, DetachPending: false, ForeignServer: null } was || scene.Needs[node].Length > 0 || !CanGo(was, of, scene))
        {
            return null;
        }

        var detach = Piece.Alone(PlanAction.Alter, $"ALTER TABLE {of} DETACH PARTITION {Names.Of(was)} CONCURRENTLY");
        if (action == PlanAction.Drop && scene.Nodes[node].Removes.Contains(subject))
        {
            return scene.Fates.Fresh.Contains(subject) ? null : new Treatment([.. DropDdl.Drop(was)]) { Before = [detach] };
        }

        return action == PlanAction.Alter && scene.Nodes[node].Removes.Contains(Joinings.Left(subject)) && scene.Fates.Links.Detaches(was) && !scene.Joins(subject)
            ? new Treatment { Before = [detach, Piece.Quick(PlanAction.Alter, "DO " + Quote.Dollar(DropChecks(was, scene)))] }
            : null;
    }

    // The server refuses it beside a default partition.
    private static bool CanGo(Table partition, string of, Scene scene)
    {
        var whole = ModelIndex.TableId(of);
        return scene.IsThere(whole) && !scene.Fates.Before.Index.Partitions(whole).Any(sibling => sibling.PartitionBound == "DEFAULT" || (sibling.DetachPending && sibling.Id != partition.Id));
    }

    // The server leaves a check behind that says what the bounds said, under a name of its own choice.
    private static string DropChecks(Table partition, Scene scene)
    {
        var known = scene.Fates.Before.Index.Of<CheckConstraint>(partition.Id).Select(check => Quote.Literal(check.Name));
        return $"""

            DECLARE
                tenet_check name;
            BEGIN
                FOR tenet_check IN
                    SELECT conname FROM pg_catalog.pg_constraint
                    WHERE conrelid = {Quote.Literal(Names.Of(partition))}::pg_catalog.regclass AND contype = 'c' AND conname <> ALL (ARRAY[{string.Join(", ", known)}]::name[])
                LOOP
                    EXECUTE pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %I', {Quote.Literal(Names.Of(partition))}, tenet_check);
                END LOOP;
            END

            """;
    }
}
