using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// NOT NULL of a column that is there. From 18 on it can be added without looking at the rows; before that a check can, and once that holds the server
/// believes it and does not look again.
/// </summary>
internal static class NotNullSet
{
    /// <returns>Null where the node sets no such thing, or must.</returns>
    public static Treatment? Of(PlanNode node, IReadOnlyList<string> statements, Scene scene, Placement placement)
    {
        if (node.Action != PlanAction.Alter || scene.Fates.After.Find(node.Subject) is not Column { Relation: null, NotNull: { NotValid: false, Inherited: false } } now
            || scene.Fates.Columns.Of(now.Id) is not { NotNull: null } was || was.Identity != now.Identity || placement.RefusesNullNow(now.Id) || !CanWait(now, scene))
        {
            return null;
        }

        string[] written = [.. NotNullAlter.Write(was, now, scene.ServerVersion)];
        if (written.Length == 0 || !statements.Contains(written[0]))
        {
            return null;
        }

        var (first, then) = Parts(now, written, scene);
        return new Treatment([.. statements.Except(written), first]) { After = then };
    }

    /// <summary>All of it when the main phase is committed, for a column that gets its values then.</summary>
    public static IEnumerable<Piece> Later(Column column, Scene scene)
    {
        string[] written = [.. NotNullAlter.Write(column with { NotNull = null }, column, scene.ServerVersion)];
        if (written.Length == 0)
        {
            return [];
        }

        var (first, then) = Parts(column, written, scene);
        return [Piece.Quick(PlanAction.Alter, first), .. then];
    }

    private static (string First, IReadOnlyList<Piece> Then) Parts(Column column, string[] written, Scene scene)
    {
        var table = Names.Relation(column);
        var comments = written.Skip(1).ToArray();
        if (scene.ServerVersion >= 180000)
        {
            var name = column.NotNull!.Name.Value ?? $"{column.Table}_{column.Name}_not_null";
            return (
                NotNullDdl.AddNotValid(column with { NotNull = column.NotNull with { Name = new NotNullName(name) } }),
                [Piece.Reading($"ALTER TABLE {table} VALIDATE CONSTRAINT {Quote.Identifier(name)}"), .. comments.Length > 0 ? [Piece.Quick(PlanAction.Alter, comments)] : Array.Empty<Piece>()]);
        }

        var check = Quote.Identifier(scene.Names.Constraint(column.Schema, column.Table, column.Name, "_not_null"));
        return (
            $"ALTER TABLE {table} ADD CONSTRAINT {check} CHECK ({Quote.Identifier(column.Name)} IS NOT NULL) NOT VALID",
            [
                Piece.Reading($"ALTER TABLE {table} VALIDATE CONSTRAINT {check}"),
                Piece.Quick(PlanAction.Alter, [written[0], $"ALTER TABLE {table} DROP CONSTRAINT {check}", .. comments]),
            ]);
    }

    // What is attached or joined must fit at that moment, and a replica identity refuses columns that may be NULL.
    private static bool CanWait(Column column, Scene scene)
    {
        var table = column.Parent!.Value;
        return scene.IsThere(table) && !scene.Joins(table)
            && scene.Fates.After.Find(table) is Table { ForeignServer: null } now && scene.Fates.Before.Find(table) is Table was && was.ReplicaIdentity == now.ReplicaIdentity
            && !Heirs(column, scene).Any(heir => scene.Joins(heir.Parent!.Value) || heir.NotNull is { Inherited: false });
    }

    private static IEnumerable<Column> Heirs(Column column, Scene scene) =>
        scene.Fates.After.Index.Children(column.Parent!.Value).Select(child => scene.Fates.After.Find(new FactId(FactKind.Column, child.Schema, column.Name, child.Name)))
            .OfType<Column>().SelectMany(heir => Heirs(heir, scene).Prepend(heir));
}
