using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Graph;

/// <summary>Steps that drop what goes. What goes with something else gets none.</summary>
internal sealed class Removals(Fates fates, IReadOnlySet<FactId> apart)
{
    private readonly Side before = fates.Before;
    private readonly Dictionary<FactId, FactId> owners = [];

    public IEnumerable<PlanNode> Nodes()
    {
        var facts = fates.Gone.Select(id => before.Find(id)!).Where(fact => fact is not (Grant or DefaultPrivilege)).ToArray();
        var followers = facts.ToLists(fact => Owner(fact.Id), fact => fact.Id);
        foreach (var clone in facts.OfType<Trigger>().Where(trigger => trigger.Inherited && Owner(trigger.Id) == trigger.Id))
        {
            if (Origin(clone) is { } origin && !fates.Altered.ContainsKey(origin.Id))
            {
                yield return new PlanNode(clone.Id, PlanAction.Alter, () => [Alters.TriggerAlter.State(clone with { Enabled = origin.Enabled })]);
            }
        }

        foreach (var fact in facts.Where(fact => Owner(fact.Id) == fact.Id && !IsOfGone(fact) && fact is not Trigger { Inherited: true }))
        {
            foreach (var node in Nodes(fact, [.. followers[fact.Id]]))
            {
                yield return node;
            }
        }

        foreach (var node in facts.Where(fact => apart.Contains(Stripped(fact.Id))).Select(Strip).OfType<PlanNode>())
        {
            yield return node;
        }
    }

    // A clone that no longer differs from its origin has no fact; the trigger stays.
    private Trigger? Origin(Trigger clone)
    {
        foreach (var table in fates.Links.Kept(clone.Parent!.Value))
        {
            if (fates.After.Find(new FactId(FactKind.Trigger, table.Schema, clone.Name, table.Name)) is Trigger above)
            {
                return above;
            }

            return Origin(clone with { Schema = table.Schema, Table = table.Name });
        }

        return null;
    }

    /// <summary>A mark for what a fact is when it has let go of all that it need not have.</summary>
    public static FactId Stripped(FactId id) => id with { Signature = id.Signature + " stripped" };

    // For the members of a circle: a column without its default, a view without its query, a routine without its body.
    private PlanNode? Strip(Fact fact) => fact switch
    {
        Column { Default: not null } column => Node(column, ColumnDdl.DropDefault(column), true),
        View view => Node(view, "CREATE OR REPLACE " + ViewDdl.Sketch(view, before.Index.Columns(view.Id))["CREATE ".Length..], false),
        Routine { SqlBody: not null } routine => Node(routine, "CREATE OR REPLACE " + RoutineDdl.Sketch(routine)["CREATE ".Length..], false),
        _ => null,
    };

    private static PlanNode Node(Fact fact, string statement, bool isExpression) => new(fact.Id, PlanAction.Alter, () => [statement])
    {
        Band = Band.Remove,
        Removes = [Stripped(fact.Id)],
        LetsGo = isExpression ? [] : [fact.Id],
        LetsGoOfExpression = isExpression ? [fact.Id] : [],
    };

    // A label goes with its object, whatever kind that is.
    private bool IsOfGone(Fact fact) => fact is SecurityLabel label && fates.Gone.Contains(label.On);

    private IEnumerable<PlanNode> Nodes(Fact fact, FactId[] removes)
    {
        if (IsNameNeeded(fact.Id))
        {
            var parked = Parked((SchemaFact)fact);
            yield return new PlanNode(fact.Id, PlanAction.Alter, () => Park((SchemaFact)fact, parked)) { Band = Band.Remove, Frees = [fact.Id], IsParking = true };
            yield return new PlanNode(fact.Id, PlanAction.Drop, () => DropDdl.Drop(parked)) { Band = Band.Remove, Step = 1, Removes = removes };
            yield break;
        }

        yield return new PlanNode(fact.Id, PlanAction.Drop, () => Drop(fact))
        {
            Band = fact switch
            {
                EventTrigger => Band.Quiet,
                Extension => Band.Last,
                _ => Band.Remove,
            },
            Removes = removes,
            Follows = [.. fact is Column column ? OnTable(column).Concat(LeavingHeirs(column)).Concat(Partitioned(column.Parent!.Value, column.Name)).Concat(OnHeirs(column.Parent.Value, column.Name)) : fact is CheckConstraint check ? LeavingHeirs(check) : fact is Table { PartitionOf: { } of } ? References(of) : [], .. fact.Parent is { Kind: FactKind.Table } table ? [Joinings.Left(table)] : Array.Empty<FactId>()],
        };
    }

    // A partition cannot lose the column by which it is partitioned itself.
    private IEnumerable<FactId> Partitioned(FactId table, string column) =>
        before.Index.Children(table).SelectMany(child => Partitioned(child.Id, column).Concat(fates.Gone.Contains(child.Id) && Mention.Of(child.PartitionKey, column) ? [child.Id] : []));

    // What looks at the column in a child, which loses it as well; it may go with the child.
    private IEnumerable<FactId> OnHeirs(FactId table, string column) => before.Index.Children(table).SelectMany(child =>
        before.NeededBy(new FactId(FactKind.Column, child.Schema, column, child.Name)).Where(id => id.Kind is FactKind.View or FactKind.MaterializedView or FactKind.Policy or FactKind.Trigger or FactKind.Rule && fates.Gone.Contains(id))
            .Select(Owner).Concat(OnHeirs(child.Id, column)));

    // A column or check goes from children as well, unless they have left by then.
    private IEnumerable<FactId> LeavingHeirs(RelationFact part) =>
        before.Index.Children(part.Parent!.Value).Where(child => !fates.Gone.Contains(child.Id) && !fates.Links.Kept(child.Id).Contains(part.Parent.Value)).Select(child => Joinings.Left(child.Id));

    // A foreign key that points at a partitioned table points at each of its partitions.
    private IEnumerable<FactId> References(string partitioned)
    {
        for (var table = before.Find(ModelIndex.TableId(partitioned)) as Table; table is not null; table = table.PartitionOf is { } above ? before.Find(ModelIndex.TableId(above)) as Table : null)
        {
            foreach (var key in before.NeededBy(table.Id).Where(id => id.Kind == FactKind.ForeignKey && fates.Gone.Contains(id)))
            {
                yield return key;
            }
        }
    }

    private IEnumerable<string> Drop(Fact fact) => fact switch
    {
        Table { PartitionOf: { } parent } table when IsReferred(parent) => [$"ALTER TABLE {parent} DETACH PARTITION {Names.Of(table)}", .. DropDdl.Drop(fact)],
        SecurityLabel label => [SecurityLabelDdl.Remove(label, before.Find(label.On)!)],
        RangeType range when IsCanonical(range) => DropDdl.Drop(fact).Select(statement => statement + " CASCADE"),
        _ => DropDdl.Drop(fact),
    };

    // A partition cannot be dropped while a foreign key points at the partitioned table; it can leave.
    private bool IsReferred(string partitioned) =>
        ModelIndex.TableId(partitioned) is var id && !fates.Gone.Contains(id)
        && (before.NeededBy(id).Any(key => key.Kind == FactKind.ForeignKey && !fates.Gone.Contains(key)) || (before.Find(id) is Table { PartitionOf: { } above } && IsReferred(above)));

    // Columns go after what hangs on them.
    private IEnumerable<FactId> OnTable(Fact column) =>
        before.Index.Of<Fact>(column.Parent!.Value).Where(part => part is not Column && fates.Gone.Contains(part.Id) && Owner(part.Id) == part.Id).Select(part => part.Id);

    /// <summary>Columns still have the type when its name is wanted.</summary>
    public bool IsNameNeeded(FactId id) => fates.Aside.Contains(id) && fates.Gone.Contains(id) && Namesakes(id).Any(fates.Fresh.Contains);

    public static IEnumerable<FactId> Namesakes(FactId id) => ((FactKind[])[FactKind.Enum, FactKind.Composite, FactKind.Domain, FactKind.Range, FactKind.Collation, FactKind.Table, FactKind.View, FactKind.MaterializedView, FactKind.Sequence])
        .Select(kind => id with { Kind = kind });

    // The multirange of a range type and the functions that make their values come with it, and their names are wanted as well.
    private static IEnumerable<string> Park(SchemaFact fact, SchemaFact parked)
    {
        yield return $"ALTER {Target.Of(fact)} RENAME TO {Quote.Identifier(parked.Name)}";
        if (fact is RangeType range)
        {
            var (schema, name) = QualifiedName.Pair(range.Multirange);
            var (one, many) = (Quote.Identifier(parked.Name), Quote.Identifier(Parked(fact with { Schema = schema, Name = name }).Name));
            yield return $"ALTER TYPE {range.Multirange} RENAME TO {many}";
            foreach (var arguments in new[] { $"{range.Subtype}, {range.Subtype}", $"{range.Subtype}, {range.Subtype}, text" })
            {
                yield return $"ALTER FUNCTION {Names.Of(range)}({arguments}) RENAME TO {one}";
            }

            foreach (var arguments in new[] { "", Names.Of(parked), $"{Names.Of(parked)}[]" })
            {
                yield return $"ALTER FUNCTION {range.Multirange}({arguments}) RENAME TO {many}";
            }
        }
    }

    private static SchemaFact Parked(SchemaFact fact)
    {
        var name = fact.Name + "_before";
        return fact with { Name = name.Length > 63 ? "before_" + fact.Name[..50] : name };
    }

    /// <summary>The fact whose step removes this one; itself where it has a step of its own.</summary>
    private FactId Owner(FactId id)
    {
        if (owners.TryGetValue(id, out var owner))
        {
            return owner;
        }

        owners[id] = id;
        var fact = before.Find(id)!;
        return owners[id] = (apart.Contains(id) ? null : OwnerOf(fact)) is { } found && found != id ? Owner(found) : id;
    }

    private FactId? OwnerOf(Fact fact)
    {
        if (fact is ForeignKey { Inherited: false } left && fates.LeavingPartitions(left).Any())
        {
            return null;
        }

        if (fact.Parent is { } parent && fates.Gone.Contains(parent) && fact is RelationFact or Index or DomainConstraint)
        {
            return parent;
        }

        return fact switch
        {
            Column column => Above(column, id => id with { Kind = FactKind.Column, Of = id.Name, Name = column.Name }, column.Inherited),
            CheckConstraint check => Above(check, id => new FactId(FactKind.Check, id.Schema, check.Name, id.Name), check.Inherited),
            ForeignKey key => Above(key, id => new FactId(FactKind.ForeignKey, id.Schema, key.Name, id.Name), key.Inherited) ?? WithColumn(key, key.Columns),
            Trigger trigger => Above(trigger, id => new FactId(FactKind.Trigger, id.Schema, trigger.Name, id.Name), trigger.Inherited),
            KeyConstraint key => WithIndex(key.Parent!.Value, key.AttachedTo) ?? WithColumn(key, key switch { PrimaryKey primary => primary.Columns, UniqueConstraint unique => unique.Columns, _ => [] }),
            Index index => WithIndex(index.Parent!.Value, index.AttachedTo) ?? WithColumn(index, index.Keys.Select(of => of.Column).OfType<string>()),
            Sequence { OwnedBy: not null } sequence => before.Needs(sequence.Id).FirstOrDefault(need => need.Kind == FactKind.Column && fates.Gone.Contains(need)) is { Name: not null } column ? column : null,
            Cast cast when OfRange(cast) is { } range => range,
            Routine routine when Canonical(routine) is { } canonical => canonical,
            _ => null,
        };
    }

    private FactId? Above(RelationFact fact, Func<FactId, FactId> named, bool inherited) =>
        inherited ? fates.Links.Kept(fact.Parent!.Value).Select(named).Where(fates.Gone.Contains).Select(id => (FactId?)id).FirstOrDefault() : null;

    // A column takes along its keys and indexes; one that comes back is dropped by itself, so that its step can be told, and one that something else leans on, so that
    // it goes behind that.
    private FactId? WithColumn(Fact fact, IEnumerable<string> columns) =>
        fates.Fresh.Contains(fact.Id) || fact.Parent is not { } table || before.NeededBy(fact.Id).Any(id => id.Kind != FactKind.ForeignKey) || fact is KeyConstraint { Include.Count: > 0 }
            ? null
            : columns.Select(name => new FactId(FactKind.Column, table.Schema, name, table.Name)).Where(fates.Gone.Contains).Select(id => (FactId?)id).FirstOrDefault();

    private FactId? WithIndex(FactId table, string? attachedTo) =>
        attachedTo is not null && before.Index.IndexId(attachedTo) is { } index && fates.Gone.Contains(index) && fates.Links.Kept(table).Any() ? index : null;

    // A range type and its canonical function need each other, and nothing else stands between: they are dropped at once, the one case for CASCADE.
    private FactId? Canonical(Routine routine) =>
        before.Edges(routine.Id).Where(id => id.Kind == FactKind.Range && fates.Gone.Contains(id) && before.Edges(id).Contains(routine.Id)).Select(id => (FactId?)id).FirstOrDefault();

    private bool IsCanonical(RangeType range) => before.Edges(range.Id).Any(id => before.Edges(id).Contains(range.Id) && fates.Gone.Contains(id));

    // The server made it with the type.
    private FactId? OfRange(Cast cast)
    {
        var (schema, name) = QualifiedName.Pair(cast.Source);
        return before.Find(new FactId(FactKind.Range, schema, name)) is RangeType range && range.Multirange == cast.Target && fates.Gone.Contains(range.Id) ? range.Id : null;
    }
}
