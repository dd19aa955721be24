using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>The index behind a primary key or unique constraint is built while rows are written; the key then takes it over.</summary>
internal static class KeyBuild
{
    /// <param name="key">The key.</param>
    /// <param name="statements">As the planner writes them: the key first, then what is said about it.</param>
    /// <param name="scene">All nodes.</param>
    public static Treatment Later(KeyConstraint key, IReadOnlyList<string> statements, Scene scene) => scene.IsPartitioned(key.Parent!.Value)
        ? new Treatment { After = [Piece.Quick(PlanAction.Create, statements)] }
        : key is PrimaryKey primary && MakesNotNullOwn(primary, scene) ? new Treatment { After = [Piece.Plain(PlanAction.Create, statements)] }
        : new Treatment { After = [Concurrently(key, key.Name), Piece.Quick(PlanAction.Create, [Add(key, key.Name), .. statements.Skip(1)])] };

    public static Treatment Split(KeyConstraint key, IReadOnlyList<string> statements, Scene scene)
    {
        var name = scene.Names.Relation(key.Schema, key.Name, "_new");
        return new Treatment([Add(key, name), .. statements.Skip(1)]) { Before = [Concurrently(key, name)] };
    }

    /// <summary>The key takes over an index that is there.</summary>
    public static IEnumerable<string> TakeOver(KeyConstraint key, string index, Scene scene) =>
        KeyDdl.After(key, (Table)scene.Fates.After.Find(key.Parent!.Value)!).Prepend(Add(key, index));

    /// <summary>
    /// From 18 on, a primary key that takes over an index makes the NOT NULL of a partition or child its own beside that of its parent, and no statement
    /// takes that back: such a key is added as it is, one table at a time.
    /// </summary>
    public static bool MakesNotNullOwn(PrimaryKey key, Scene scene) => scene.ServerVersion >= 180000
        && key.Columns.Any(name => scene.Fates.After.Find(new FactId(FactKind.Column, key.Schema, name, key.Table)) is Column { NotNull.Inherited: true });

    private static Piece Concurrently(KeyConstraint key, string name) => IndexBuild.Concurrently(IndexOf(key), name);

    private static string Add(KeyConstraint key, string index) =>
        $"ALTER TABLE ONLY {Names.Relation(key)} ADD CONSTRAINT {Quote.Identifier(key.Name)} {(key is PrimaryKey ? "PRIMARY KEY" : "UNIQUE")} USING INDEX {Quote.Identifier(index)}"
        + KeyDdl.DeferrableClause(key.Deferrable, key.InitiallyDeferred);

    public static Index IndexOf(KeyConstraint key) => new()
    {
        Schema = key.Schema,
        Name = key.Name,
        Table = key.Table,
        Method = "btree",
        Unique = true,
        Keys = (key is PrimaryKey primary ? primary.Columns : ((UniqueConstraint)key).Columns).Select(column => new IndexKey(column, null, null, null, [], false, false, null)).ToValueList(),
        Include = key.Include,
        NullsNotDistinct = key is UniqueConstraint { NullsNotDistinct: true },
        Options = key.Options,
        Tablespace = key.Tablespace,
    };
}
