using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>Steps that alter what stays.</summary>
internal sealed class Alterings(Fates fates)
{
    private readonly Side after = fates.After;

    public IEnumerable<PlanNode> Nodes()
    {
        foreach (var change in fates.Altered.Values.Where(change => change.Before is not Column { Relation: null }))
        {
            foreach (var node in Nodes(change))
            {
                yield return node;
            }
        }

        foreach (var domain in fates.Released.Where(id => !fates.Altered.ContainsKey(id) && !fates.Gone.Contains(id)).Select(after.Find).OfType<Domain>().OrderById())
        {
            foreach (var node in OfDomain((Domain)fates.Before.Find(domain.Id)!, domain))
            {
                yield return node;
            }
        }

        foreach (var column in AlteredColumns())
        {
            foreach (var node in OfColumn(column))
            {
                yield return node;
            }
        }

        foreach (var relation in after.Model.Of<Table>().Concat<Fact>(after.Model.Of<MaterializedView>()).Where(fact => !fates.Fresh.Contains(fact.Id)))
        {
            if (ReplicaIdentity(relation) is { } node)
            {
                yield return node;
            }
        }
    }

    private IEnumerable<PlanNode> Nodes(FactChange change)
    {
        var (was, now) = (change.Before!, change.After!);
        var ownerless = was is Sequence { OwnedBy: not null } && now is Sequence { OwnedBy: not null };
        string[] statements =
        [
            .. now is Column column ? OfOtherColumn((Column)was, column) : IsFollower(was, now) ? [] : Alterations.Of(now)!.Write(was, now, fates.Context),
            .. now is Trigger trigger ? Clones(trigger, (Trigger)was) : [],
            .. NewColumns(now).Select(after.Find).OfType<Column>().SelectMany(fresh => CommentDdl.Create(fresh).Concat(ViewColumnAlter.Write(fresh with { Default = null }, fresh))),
            .. ownerless || Owner(was) == Owner(now) ? [] : OwnerDdl.Set(now),
            .. CommentChange(was, now),
        ];
        if (statements.Length > 0)
        {
            yield return new PlanNode(now.Id, PlanAction.Alter, () => statements)
            {
                Stage = now switch
                {
                    EventTrigger => DumpStage.EventTriggers,
                    Publication or Subscription => DumpStage.Replication,
                    _ => DumpStage.Main,
                },
                // A label can be used once its own statement is committed.
                IsAhead = now is EnumType type && !type.Labels.Equals(((EnumType)was).Labels),
                Makes = [now.Id, .. NewColumns(now)],
                Needs = [.. Logging(was, now)],
                LetsGo = [now.Id],
                Follows = now is Table table ? [.. IsRewritten((Table)was, table) ? NoLongerOfRowType(now.Id) : []] : [.. fates.Gone.Where(id => id.Kind == FactKind.Index && id == now.Id)],
            };
        }

        if (now is Domain domain)
        {
            foreach (var node in OfDomain((Domain)was, domain))
            {
                yield return node;
            }
        }
    }

    private IEnumerable<PlanNode> OfDomain(Domain was, Domain now) => Defaults(now.Id, was.Default, now.Default, false, $"ALTER DOMAIN {Names.Of(now)}");

    // What a partition's part says of being attached or inherited follows from its table's.
    private bool IsFollower(Fact was, Fact now) => (was, now) switch
    {
        (Trigger { Inherited: true }, Trigger { Inherited: true } clone) => IsAlteredAbove(clone),
        (CheckConstraint { Inherited: true, NotValid: true } check, CheckConstraint { NotValid: false }) => fates.Links.Kept(check.Parent!.Value).Any(),
        _ => false,
    };

    private bool IsAlteredAbove(Trigger clone) =>
        fates.Links.Kept(clone.Parent!.Value).Any(parent => fates.Altered.ContainsKey(new FactId(FactKind.Trigger, parent.Schema, clone.Name, parent.Name)));

    // The state of a partitioned table's trigger goes down to the partitions; those that shall differ are put right behind it.
    private IEnumerable<string> Clones(Trigger trigger, Trigger was)
    {
        if (trigger.Inherited || was.Enabled == trigger.Enabled)
        {
            yield break;
        }

        var open = new Queue<FactId>([trigger.Parent!.Value]);
        while (open.TryDequeue(out var table))
        {
            foreach (var partition in after.Index.Partitions(table).Where(partition => !fates.Fresh.Contains(partition.Id)))
            {
                open.Enqueue(partition.Id);
                var id = new FactId(FactKind.Trigger, partition.Schema, trigger.Name, partition.Name);
                var (before, now) = (fates.Before.Find(id) as Trigger, after.Find(id) as Trigger);
                var (had, has) = (before is null ? was.Enabled : before.Enabled, now is null ? trigger.Enabled : now.Enabled);
                if (had != has)
                {
                    yield return TriggerAlter.State(trigger with { Schema = partition.Schema, Table = partition.Name, Enabled = has });
                }
            }
        }
    }

    // A logged table may not refer to an unlogged one, not even for a moment.
    private IEnumerable<FactId> Logging(Fact was, Fact now) => (was, now) switch
    {
        (Table { Unlogged: true }, Table { Unlogged: false } table) => after.Index.Of<ForeignKey>(table.Id).Select(key => new FactId(FactKind.Table, key.ReferencedSchema, key.ReferencedTable)),
        (Table { Unlogged: false }, Table { Unlogged: true } table) => after.NeededBy(table.Id).Where(id => id.Kind == FactKind.ForeignKey).Select(id => new FactId(FactKind.Table, id.Schema, id.Of)),
        _ => [],
    };

    private IEnumerable<FactId> NewColumns(Fact fact) =>
        fact is View ? after.Index.Columns(fact.Id).Select(column => column.Id).Where(fates.Fresh.Contains) : [];

    private IEnumerable<string> OfOtherColumn(Column was, Column now) => now.Relation switch
    {
        "composite type" => ColumnAlter.Retypes(was, now)
            ? [$"ALTER TYPE {Names.Relation(now)} ALTER ATTRIBUTE {Quote.Identifier(now.Name)} TYPE {now.Type}{(now.Collation is null ? "" : " COLLATE " + now.Collation)}"]
            : [],
        "view" => ViewColumnAlter.Write(was, now),
        _ => ColumnAlter.Write(was, now, isOtherType: false, isRestated: false, fates.Context),
    };

    // All columns that a step of their own or of a parent touches.
    private IEnumerable<FactId> AlteredColumns()
    {
        var ids = fates.Altered.Keys.Where(id => id.Kind == FactKind.Column).Concat(fates.OtherType).Concat(fates.Retyped).Concat(fates.Released.Where(id => id.Kind == FactKind.Column))
            .Concat(fates.Fresh.Where(id => id.Kind == FactKind.Column && !fates.Gone.Contains(id)))
            .Where(id => after.Find(id) is Column { Relation: null }).ToHashSet();
        foreach (var id in ids.ToArray())
        {
            AddHeirs(id, ids);
        }

        return ids.Where(id => !fates.Gone.Contains(id)).Order(Comparer<FactId>.Create(SchemaModel.Compare));
    }

    private void AddHeirs(FactId column, HashSet<FactId> ids)
    {
        var table = new FactId(FactKind.Table, column.Schema, column.Of);
        foreach (var child in after.Index.Children(table).Where(child => fates.Links.Kept(child.Id).Contains(table)))
        {
            var id = new FactId(FactKind.Column, child.Schema, column.Name, child.Name);
            if (after.Has(id) && ids.Add(id))
            {
                AddHeirs(id, ids);
            }
        }
    }

    private IEnumerable<PlanNode> OfColumn(FactId id)
    {
        var now = (Column)after.Find(id)!;
        if (fates.Fresh.Contains(new FactId(FactKind.Table, id.Schema, id.Of)) || fates.Columns.Of(id) is not { } was)
        {
            yield break;
        }

        var old = fates.Before.Find(id) as Column ?? was;
        // What the parent's step changes comes down to it.
        var above = fates.Links.Kept(now.Parent!.Value).Select(parent => new FactId(FactKind.Column, parent.Schema, id.Name, parent.Name)).ToArray();
        var isOther = fates.OtherType.Contains(id) && !above.Any(fates.OtherType.Contains);
        var isRestated = fates.Restated.Contains(id) && !above.Any(fates.Restated.Contains);
        var retypes = fates.Retyped.Contains(id);

        // A column of another type is stored in that type's usual way.
        var rest = retypes ? was with { Storage = null, Compression = null } : was;
        string[] statements = [.. ColumnAlter.Write(rest, now, isOther, isRestated, fates.Context), .. was.Comment == now.Comment ? [] : CommentChange(was, now)];
        // Without a statement it still says when the parent's change has come down.
        if (statements.Length > 0 || above.Length > 0)
        {
            yield return new PlanNode(id, PlanAction.Alter, () => statements)
            {
                Makes = [id, .. now.Identity is { } own && own.Sequence != was.Identity?.Sequence ? [Sequence(own)] : Array.Empty<FactId>()],
                LetsGo = [id],
                Needs = above,
                Frees = was.Identity is { } identity && identity.Sequence != now.Identity?.Sequence ? [Sequence(identity)] : [],
                Takes = now.Identity is { } taken && taken.Sequence != was.Identity?.Sequence ? [Sequence(taken)] : [],
                Follows = [.. Before(id, retypes), .. retypes ? NoLongerGenerated(id) : []],
            };
        }

        if (now.Generated is null)
        {
            // An expression that is dropped leaves no default behind.
            foreach (var node in Defaults(id, old.Generated is null ? was.Default : null, now.Default, retypes || fates.Released.Contains(id), ColumnDdl.Alter(now, "ALTER TABLE ONLY")))
            {
                yield return node;
            }
        }
    }

    public static FactId Sequence(Identity identity) => QualifiedName.Pair(identity.Sequence) is var (schema, name) ? new FactId(FactKind.Sequence, schema, name) : default;

    // What is made of the column, and keys that forbid it to hold NULL.
    private IEnumerable<FactId> Before(FactId id, bool retypes)
    {
        var table = new FactId(FactKind.Table, id.Schema, id.Of);
        var onTable = fates.Before.Index.Of<Fact>(table).Where(fact => fact is not Column && (retypes || fact is KeyConstraint)).Select(fact => fact.Id);
        var heirs = fates.Before.Index.Children(table).Where(child => fates.Links.Kept(child.Id).Contains(table))
            .SelectMany(child => Before(new FactId(FactKind.Column, child.Schema, id.Name, child.Name), retypes));
        return (retypes ? onTable.Concat(fates.Before.NeededBy(id)) : onTable).Where(fates.Gone.Contains).Concat(retypes ? NoLongerOfRowType(table) : []).Concat(heirs);
    }

    private static bool IsRewritten(Table was, Table now) => was.Unlogged != now.Unlogged || was.AccessMethod != now.AccessMethod;

    // No table is rewritten while rows of it are stored in another.
    private IEnumerable<FactId> NoLongerOfRowType(FactId table) => fates.Before.NeededBy(table)
        .Where(other => other.Kind == FactKind.Column && other.Of != table.Name && (fates.Gone.Contains(other) || !after.NeededBy(table).Contains(other)));

    // Its type cannot change while another column is generated from it.
    private IEnumerable<FactId> NoLongerGenerated(FactId id) =>
        fates.Before.NeededBy(id).Where(other => fates.Before.Find(other) is Column { Generated: not null } && after.Find(other) is Column { Generated: null } && !fates.Gone.Contains(other));

    private IEnumerable<PlanNode> Defaults(FactId id, string? was, string? now, bool isReleased, string alter)
    {
        isReleased |= fates.Released.Contains(id);
        if (was is not null && (now is null || isReleased))
        {
            yield return new PlanNode(id, PlanAction.Alter, () => [$"{alter} DROP DEFAULT"])
            {
                Band = Band.Remove,
                Removes = [Default(id)],
                LetsGoOfExpression = [id],
            };
        }

        if (now is not null && (was != now || isReleased))
        {
            yield return new PlanNode(id, PlanAction.Alter, () => [$"{alter} SET DEFAULT {now}"])
            {
                Step = 1,
                Needs = [id, .. after.Needs(id)],
                LetsGoOfExpression = was is not null && !isReleased ? [id] : [],
            };
        }
    }

    /// <summary>A mark for the default of a column or domain.</summary>
    public static FactId Default(FactId id) => id with { Signature = " default" };

    private PlanNode? ReplicaIdentity(Fact relation)
    {
        var (was, now) = (Identity(fates.Before.Find(relation.Id)), Identity(relation));
        if (relation is Table { ForeignServer: not null })
        {
            return null;
        }

        var index = ReplicaIdentityAlter.IndexOf(now);
        var schema = relation.Id.Schema;
        // An index that is made says itself that it is the identity.
        if (was == now || (index is not null && fates.Fresh.Any(id => id.Name == index && id.Schema == schema && id.Kind is FactKind.Index or FactKind.PrimaryKey or FactKind.Unique)))
        {
            return null;
        }

        return new PlanNode(relation.Id, PlanAction.Alter, () => [ReplicaIdentityAlter.Write(Names.Of((SchemaFact)relation), now)]) { Step = 2, Needs = [relation.Id] };
    }

    private static string? Identity(Fact? relation) => relation switch
    {
        Table table => table.ReplicaIdentity,
        MaterializedView view => view.ReplicaIdentity,
        _ => null,
    };

    private static string? Owner(Fact fact) => fact switch
    {
        SchemaFact inSchema => inSchema.Owner,
        GlobalFact global => global.Owner,
        _ => null,
    };

    private static IEnumerable<string> CommentChange(Fact was, Fact now) => was.Comment == now.Comment ? [] : [CommentDdl.Set(Target.Of(now), now.Comment)];
}
