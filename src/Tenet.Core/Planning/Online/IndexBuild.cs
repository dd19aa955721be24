using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>An index is built while rows are written; one that takes the place of another is built beside it, and then bears its name.</summary>
internal static class IndexBuild
{
    /// <summary>The statement, with what removes an index that a failed try leaves invalid.</summary>
    public static Piece Concurrently(Index index, string name) => Piece.Alone(
        PlanAction.Create, IndexDdl.Create(index with { Name = name }, partitioned: false, concurrently: true), "DROP INDEX CONCURRENTLY IF EXISTS " + Quote.Qualified(index.Schema, name));

    public static Piece DropConcurrently(Index index) => Piece.Alone(PlanAction.Drop, $"DROP INDEX CONCURRENTLY {Names.Of(index)}");

    /// <param name="index">The index.</param>
    /// <param name="statements">As the planner writes them: the index first, then what is said about it.</param>
    /// <param name="takesOver">It takes the place of one of the same name.</param>
    /// <param name="scene">All nodes.</param>
    public static Treatment Later(Index index, IReadOnlyList<string> statements, bool takesOver, Scene scene)
    {
        if (scene.IsPartitioned(index.Parent!.Value))
        {
            return new Treatment { After = [Piece.Quick(PlanAction.Create, statements)] };
        }

        var rest = statements.Skip(1).ToArray();
        return takesOver
            ? new Treatment { After = [.. InPlaceOf((Index)scene.Fates.Before.Find(index.Id)!, index, rest, scene)] }
            : new Treatment { After = [Concurrently(index, index.Name), .. rest.Length > 0 ? [Piece.Quick(PlanAction.Alter, rest)] : Array.Empty<Piece>()] };
    }

    public static Treatment Split(Index index, IReadOnlyList<string> statements, Scene scene)
    {
        var name = scene.Names.Relation(index.Schema, index.Name, "_new");
        return new Treatment([Rename(index with { Name = name }, index.Name), .. statements.Skip(1)]) { Before = [Concurrently(index, name)] };
    }

    private static IEnumerable<Piece> InPlaceOf(Index old, Index index, string[] rest, Scene scene)
    {
        // One that a failed build has left serves nobody.
        if (old.Invalid)
        {
            yield return DropConcurrently(old);
            yield return Concurrently(index, index.Name);
            if (rest.Length > 0)
            {
                yield return Piece.Quick(PlanAction.Alter, rest);
            }

            yield break;
        }

        var fresh = scene.Names.Relation(index.Schema, index.Name, "_new");
        var aside = scene.Names.Relation(index.Schema, index.Name, "_old");
        yield return Concurrently(index, fresh);
        yield return Piece.Quick(PlanAction.Alter, [Rename(old, aside), Rename(index with { Name = fresh }, index.Name), .. rest]);
        yield return DropConcurrently(old with { Name = aside });
    }

    private static string Rename(Index index, string to) => $"ALTER INDEX {Names.Of(index)} RENAME TO {Quote.Identifier(to)}";
}
