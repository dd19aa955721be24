using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Online;

/// <summary>
/// A column whose change of type would write the table anew: another column beside it is kept equal by a trigger, filled in batches, indexed, and takes its place in
/// the main section. It stands last among the columns then.
/// </summary>
internal static class RetypedColumn
{
    /// <returns>Null where the node changes no type, or what hangs on the column cannot be moved.</returns>
    public static Treatment? Of(PlanNode node, IReadOnlyList<string> statements, Scene scene)
    {
        if (node.Action != PlanAction.Alter || statements.Count != 1 || scene.Fates.After.Find(node.Subject) is not Column { Relation: null, Identity: null, Generated: null } now
            || scene.Fates.Columns.Of(now.Id) is not { Identity: null, Generated: null } was || !statements[0].StartsWith($"{ColumnDdl.Alter(now, "ALTER TABLE")} TYPE ", StringComparison.Ordinal)
            || !Rewriting.IsPossible(was.Type, now.Type) || !CanMove(was, now, scene))
        {
            return null;
        }

        var name = scene.Names.Column(now.Schema, now.Table, now.Name, "_new");
        var function = Quote.Qualified(now.Schema, scene.Names.Relation(now.Schema, $"{now.Table}_{now.Name}", "_both"));
        var cast = Conversion.Using(was, now, isOtherType: false) is { Length: > 0 } words ? words[(" USING ".Length + Quote.Identifier(now.Name).Length)..] : "";
        var fresh = now with { Name = name, NotNull = now.NotNull is null ? null : new NotNull(new NotNullName(scene.Names.Constraint(now.Schema, now.Table, name, "_not_null"))) };
        var parts = Hanging(now, scene).Select(part => (Part: part, Name: scene.Names.Relation(now.Schema, part.Id.Name, "_new"))).ToArray();
        return new Treatment([.. Swap(now, fresh, function, parts, scene)])
        {
            Before =
            [
                Piece.Quick(PlanAction.Create, Add(now, fresh, function, cast, scene)),
                Backfill.Write((Table)scene.Fates.After.Find(now.Parent!.Value)!, name, Quote.Identifier(now.Name) + cast, $"{Quote.Identifier(name)} IS NULL AND {Quote.Identifier(now.Name)} IS NOT NULL", scene),
                .. NotNullSet.Later(fresh, scene),
                .. parts.Select(part => IndexBuild.Concurrently(IndexOf(part.Part, now.Name, name), part.Name)),
            ],
        };
    }

    private static IEnumerable<string> Add(Column now, Column fresh, string function, string cast, Scene scene)
    {
        var table = Names.Relation(now);
        var bare = fresh with { Default = null, NotNull = null };
        yield return $"ALTER TABLE {table} ADD COLUMN {ColumnDdl.Definition(bare, Parts(bare, scene), scene.ServerVersion)}";
        var body = $" BEGIN NEW.{Quote.Identifier(fresh.Name)} := NEW.{Quote.Identifier(now.Name)}{cast}; RETURN NEW; END ";
        yield return $"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS {Quote.Dollar(body)}";
        // Triggers fire in the order of their names: the last one sees what the others made of the row.
        yield return $"CREATE TRIGGER {Trigger(fresh)} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()";
    }

    private static IEnumerable<string> Swap(Column now, Column fresh, string function, (Fact Part, string Name)[] parts, Scene scene)
    {
        var table = Names.Relation(now);
        Sequence[] sequences = [.. scene.Fates.After.NeededBy(now.Id).Select(scene.Fates.After.Find).OfType<Sequence>()];
        var keys = parts.Select(part => (Key: part.Part as KeyConstraint, part.Name)).Where(part => part.Key is not null).ToArray();
        return
        [
            // Together with the first statement, so that no weaker lock has to become this one.
            $"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE",
            $"DROP TRIGGER {Trigger(fresh)} ON {table}",
            $"DROP FUNCTION {function}()",
            .. sequences.Select(sequence => SequenceDdl.SetOwner(sequence with { OwnedBy = null })),
            .. keys.SelectMany(key => DropDdl.Drop(key.Key!)),
            $"ALTER TABLE {table} DROP COLUMN {Quote.Identifier(now.Name)}",
            $"ALTER TABLE {table} RENAME COLUMN {Quote.Identifier(fresh.Name)} TO {Quote.Identifier(now.Name)}",
            .. scene.ServerVersion >= 180000 && now.NotNull is { } notNull
                ? [$"ALTER TABLE {table} RENAME CONSTRAINT {Quote.Identifier(fresh.NotNull!.Name.Value!)} TO {Quote.Identifier(notNull.Name.Value ?? $"{now.Table}_{now.Name}_not_null")}"]
                : Array.Empty<string>(),
            .. keys.SelectMany(key => KeyBuild.TakeOver(key.Key!, key.Name, scene)),
            .. parts.Where(part => part.Part is Index).SelectMany(part => new[] { $"ALTER INDEX {Quote.Qualified(now.Schema, part.Name)} RENAME TO {Quote.Identifier(part.Part.Id.Name)}" }.Concat(CommentDdl.Create(part.Part))),
            .. sequences.Select(SequenceDdl.SetOwner),
            .. TableDdl.Columns(now, Parts(now, scene), scene.ServerVersion),
            .. CommentDdl.Create(now),
            .. CommentDdl.OnParts(now),
        ];
    }

    private static string Trigger(Column fresh) => Quote.Identifier("zz_" + fresh.Name);

    private static TableParts Parts(Column column, Scene scene) => new((Table)scene.Fates.After.Find(column.Parent!.Value)!, [column], [], [], new HashSet<FactId>(), _ => null);

    // Tables with parents, children or partitions share their columns with others. Which types an extension brings is told nowhere. A table
    // whose rows another stores cannot be rewritten, so that such a column comes last.
    private static bool CanMove(Column was, Column now, Scene scene)
    {
        var id = now.Parent!.Value;
        return scene.IsThere(id) && scene.Fates.Before.Find(id) is Table { PartitionKey: null, PartitionOf: null, OfType: null, ForeignServer: null, Inherits.Count: 0 } before
            && scene.Fates.After.Find(id) is Table { PartitionKey: null, PartitionOf: null, OfType: null, Inherits.Count: 0 } after
            && !IsIndex(before.ReplicaIdentity) && before.ReplicaIdentity == after.ReplicaIdentity
            && !scene.Fates.Before.Index.Children(id).Any() && !scene.Fates.After.Index.Children(id).Any()
            && was.Collation == now.Collation && was.NotNull == now.NotNull && now.NotNull is null or { NotValid: false, NoInherit: false, Inherited: false }
            && !scene.Fates.OtherType.Contains(now.Id) && !scene.Fates.Restated.Contains(now.Id)
            && !scene.Fates.Before.Index.Of<Grant>(now.Id).Any() && !scene.Fates.After.Index.Of<Grant>(now.Id).Any()
            && scene.Fates.After.Needs(now.Id).All(need => need == id || IsOfDefault(need) || (need.Kind != FactKind.Table && scene.Fates.Before.Has(need) && !scene.Fates.Gone.Contains(need)))
            && !scene.Fates.Fresh.Any(fresh => fresh.Kind == FactKind.Extension) && !scene.Fates.Altered.Keys.Any(altered => altered.Kind == FactKind.Extension)
            && scene.Fates.Before.NeededBy(now.Id).Concat(scene.Fates.SpeaksOf(now.Id)).All(dependent => CanMove(dependent, now, scene));
    }

    // The default is set in a step of its own, behind this one.
    private static bool IsOfDefault(FactId need) => need.Kind is FactKind.Sequence or FactKind.Function;

    private static bool IsIndex(string? identity) => ReplicaIdentityAlter.IndexOf(identity) is not null;

    private static bool CanMove(FactId dependent, Column column, Scene scene)
    {
        if (scene.Fates.Gone.Contains(dependent))
        {
            return dependent.Kind is not (FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion or FactKind.Index or FactKind.ForeignKey or FactKind.Check);
        }

        // A sequence keeps its owner while its own type changes.
        if (scene.Fates.After.Find(dependent) is Sequence sequence)
        {
            return scene.Fates.Before.Find(dependent) is Sequence old && old.OwnedBy == sequence.OwnedBy;
        }

        return !scene.Fates.Altered.ContainsKey(dependent) && scene.Fates.After.Find(dependent) switch
        {
            Index index => index is { AttachedTo: null, Clustered: false, Predicate: null, Invalid: false } && index.Parent == column.Parent && index.Keys.All(key => key is { Column: not null, OperatorClass: null, Statistics: null }),
            PrimaryKey key => key is { AttachedTo: null, Clustered: false, WithoutOverlaps: false },
            UniqueConstraint key => key is { AttachedTo: null, Clustered: false, WithoutOverlaps: false },
            _ => false,
        };
    }

    private static IEnumerable<Fact> Hanging(Column column, Scene scene) =>
        scene.Fates.Before.NeededBy(column.Id).Where(id => !scene.Fates.Gone.Contains(id)).Distinct().Select(scene.Fates.After.Find).Where(fact => fact is Index or KeyConstraint).Select(fact => fact!);

    private static Index IndexOf(Fact part, string column, string to)
    {
        var index = part as Index ?? KeyBuild.IndexOf((KeyConstraint)part);
        return index with
        {
            Keys = index.Keys.Select(key => key.Column == column ? key with { Column = to } : key).ToValueList(),
            Include = index.Include.Select(name => name == column ? to : name).ToValueList(),
        };
    }
}
