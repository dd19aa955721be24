using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Planning.Alters;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>What becomes of each fact: it goes, it is made anew, or it is altered; and what must go for a while because something beneath it does.</summary>
internal sealed class Fates
{
    private readonly HashSet<FactId> gone = [];
    private readonly HashSet<FactId> fresh = [];
    private readonly HashSet<FactId> retyped = [];
    private readonly HashSet<FactId> otherType = [];
    private readonly HashSet<FactId> restated = [];
    private readonly HashSet<FactId> released = [];
    private readonly HashSet<FactId> aside = [];
    private readonly HashSet<(FactId Publication, string Table)> unpublished = [];
    private readonly Dictionary<FactId, FactChange> altered = [];
    private readonly Dictionary<FactId, FactChange> inOrder = [];
    private readonly AlterContext context;

    public Fates(Side before, Side after, IReadOnlyList<FactChange> changes, IEnumerable<FactId> forced)
    {
        (Before, After) = (before, after);
        context = new AlterContext(before.Index, after.Index);
        Links = new Links(before, after, gone);
        foreach (var change in changes.Where(change => change.IsRemoved && change.Id.Kind is not FactKind.Role))
        {
            Remove(change.Id);
        }

        foreach (var change in changes.Where(change => change.IsAdded))
        {
            fresh.Add(change.Id);
        }

        foreach (var id in forced)
        {
            // The mark of a default: it goes for a while.
            if (before.Has(id))
            {
                Remove(id);
            }
            else
            {
                released.Add(id with { Signature = "" });
            }
        }

        foreach (var change in changes.Where(change => !change.IsAdded && !change.IsRemoved))
        {
            Change(change);
        }

        // Attaching makes such a key, beside one that is there.
        foreach (var key in after.Model.Of<KeyConstraint>().Where(key => key.AttachedTo is not null && KeyDdl.SpreadsToPartitions(key) && Links.Attaches((Table)after.Find(key.Parent!.Value)!)))
        {
            Remove(key.Id);
        }

        foreach (var id in altered.Keys.Order(Comparer<FactId>.Create(SchemaModel.Compare)))
        {
            inOrder.Add(id, altered[id]);
        }

        Columns = new InheritedColumns(before, after, Links, gone);
    }

    public Side Before { get; }

    public Side After { get; }

    public Links Links { get; }

    public InheritedColumns Columns { get; }

    /// <summary>What is there before and is dropped, to come back or not.</summary>
    public IReadOnlySet<FactId> Gone => gone;

    /// <summary>What is made.</summary>
    public IReadOnlySet<FactId> Fresh => fresh;

    /// <summary>Columns whose type changes in place.</summary>
    public IReadOnlySet<FactId> Retyped => retyped;

    /// <summary>Columns whose new type may bear the name of the old one and is another.</summary>
    public IReadOnlySet<FactId> OtherType => otherType;

    /// <summary>Columns whose collation bears the name of the old one and is another.</summary>
    public IReadOnlySet<FactId> Restated => restated;

    /// <summary>Columns and domains whose default goes for a while.</summary>
    public IReadOnlySet<FactId> Released => released;

    /// <summary>Types whose name is needed before the last column has left them: they are renamed first and dropped later.</summary>
    public IReadOnlySet<FactId> Aside => aside;

    /// <summary>Tables that a publication leaves for a while.</summary>
    public IReadOnlySet<(FactId Publication, string Table)> Unpublished => unpublished;

    /// <summary>What is altered in place, sorted.</summary>
    public IReadOnlyDictionary<FactId, FactChange> Altered => inOrder;

    public AlterContext Context => context;

    /// <summary>Partitions that leave: they keep as their own what foreign keys the partitioned table has then.</summary>
    public IEnumerable<Table> LeavingPartitions(ForeignKey key) => Before.Index.Partitions(key.Parent!.Value).Where(Links.Detaches);

    private void Change(FactChange change)
    {
        var id = change.Id;
        if (gone.Contains(id) || change.Before is Grant or DefaultPrivilege)
        {
            return;
        }

        if (change is { Before: Column was, After: Column now })
        {
            Change(change, was, now);
            return;
        }

        if (Alterations.Of(change.After!)?.CanAlter(change.Before!, change.After!, context) == true)
        {
            altered[id] = change;
        }
        else
        {
            Remove(id);
        }
    }

    private void Change(FactChange change, Column was, Column now)
    {
        var relation = was.Parent!.Value;
        if (was.Relation != now.Relation)
        {
            return;
        }

        if (relation.Kind is FactKind.View or FactKind.MaterializedView && ColumnAlter.Retypes(was, now))
        {
            Remove(relation);
        }
        else if (relation.Kind == FactKind.Composite)
        {
            ChangeAttribute(change, was, now);
        }
        else if (relation.Kind == FactKind.Table && !ColumnAlter.CanAlter(was, now, context))
        {
            Remove(was.Id);
        }
        else
        {
            altered[was.Id] = change;
            if (relation.Kind == FactKind.Table && ColumnAlter.Retypes(was, now))
            {
                Retype(was.Id);
            }
        }
    }

    // An attribute's type cannot change under a table that stores the composite.
    private void ChangeAttribute(FactChange change, Column was, Column now)
    {
        if (ColumnAlter.Retypes(was, now) && Before.NeededBy(was.Parent!.Value).Any(id => id.Kind is not (FactKind.Column or FactKind.Function or FactKind.Procedure) || id.Of != was.Table || id.Schema != was.Schema))
        {
            Remove(was.Parent.Value);
        }
        else
        {
            altered[was.Id] = change;
        }
    }

    private void Remove(FactId id)
    {
        var open = new Stack<FactId>([id]);
        while (open.TryPop(out var next))
        {
            if (!Before.Has(next) || !gone.Add(next))
            {
                continue;
            }

            altered.Remove(next);
            retyped.Remove(next);
            if (After.Has(next))
            {
                fresh.Add(next);
                fresh.UnionWith(Belongings(After, next));
            }

            foreach (var part in Belongings(Before, next))
            {
                open.Push(part);
            }

            foreach (var dependent in Before.NeededBy(next).Concat(Siblings(next)))
            {
                if (!gone.Contains(dependent) && Affect(dependent, next) is { } also)
                {
                    open.Push(also);
                }
            }
        }
    }

    private static IEnumerable<FactId> Belongings(Side side, FactId id) => side.Index.Of<Fact>(id).Select(fact => fact.Id);

    // A column that comes back takes along what speaks of it.
    private IEnumerable<FactId> Siblings(FactId column) => column.Kind == FactKind.Column && After.Has(column) ? SpeaksOf(column) : [];

    /// <summary>What speaks of a column without the catalog's edges saying so, which leave out those within a table.</summary>
    public IEnumerable<FactId> SpeaksOf(FactId column)
    {
        var table = new FactId(FactKind.Table, column.Schema, column.Of);
        return Before.Index.Of<Fact>(table).Concat(Before.NeededBy(table).Select(Before.Find).OfType<StatisticsObject>()).Where(fact => fact switch
        {
            CheckConstraint check => Mention.Of(check.Expression, column.Name),
            ExclusionConstraint key => Mention.Of(key.Definition, column.Name),
            Model.Index index => Mention.Of(index.Predicate, column.Name) || index.Keys.Any(key => Mention.Of(key.Expression, column.Name)),
            KeyConstraint key => key.Include.Contains(column.Name),
            StatisticsObject statistics => Mention.Of(statistics.Columns, column.Name),
            _ => false,
        }).Select(fact => fact.Id);
    }

    /// <summary>What a dependent must do when what it needs goes; the fact that must go as well, or null.</summary>
    private FactId? Affect(FactId dependent, FactId target)
    {
        // Without it, removed with it, or nothing that knows it any more.
        if (!After.Has(dependent) || !Before.Has(dependent))
        {
            return null;
        }

        switch (dependent.Kind)
        {
            case FactKind.Column:
                return AffectColumn((Column)Before.Find(dependent)!, target);
            case FactKind.Domain when DumpGraph.IsOfExpression(target.Kind):
                released.Add(dependent);
                return null;
            case FactKind.Sequence or FactKind.Grant or FactKind.DefaultPrivilege or FactKind.Role or FactKind.SecurityLabel:
                return null;
            case FactKind.Table:
                // It leaves its parents and its type; see Links. The way of partitioning cannot be changed.
                return target.Kind is FactKind.ForeignServer or FactKind.Function or FactKind.OperatorClass or FactKind.Operator ? dependent : null;
            case FactKind.Publication:
                return null;
            case FactKind.Index or FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion when target.Kind is FactKind.Index or FactKind.PrimaryKey or FactKind.Unique or FactKind.Exclusion:
                return IsAttached(dependent) ? dependent : null;
            case FactKind.Extension when ((Extension)After.Find(dependent)!).Schema != target.Name:
                return null;
        }

        return LetsGo(dependent, target) ? null : dependent;
    }

    // The index of a partition goes with that of the partitioned table, unless the partition has left before.
    private bool IsAttached(FactId index) =>
        Before.Find(index)?.Parent is { } table && Links.Kept(table).Any();

    // A new definition that needs it no longer takes its place before it goes.
    private bool LetsGo(FactId dependent, FactId target) =>
        After.Find(dependent) is { } now && Before.Find(dependent) is { } was && !was.Equals(now)
        && Alterations.Of(now)?.CanAlter(was, now, context) == true
        && !After.Needs(dependent).Contains(target);

    private FactId? AffectColumn(Column column, FactId target)
    {
        if (column.Parent is { Kind: not FactKind.Table } relation)
        {
            return relation.Kind == FactKind.View && DumpGraph.IsOfExpression(target.Kind) ? Release(column.Id) : relation;
        }

        if (column.Generated is not null && target.Kind is not (FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range or FactKind.Collation))
        {
            return After.Find(column.Id) is Column { Generated: null } ? null : column.Id;
        }

        if (DumpGraph.IsOfExpression(target.Kind))
        {
            return Release(column.Id);
        }

        if (target.Kind is FactKind.Enum or FactKind.Composite or FactKind.Domain or FactKind.Range or FactKind.Collation)
        {
            (target.Kind == FactKind.Collation ? restated : otherType).Add(column.Id);

            aside.Add(target);
            Retype(column.Id);
            return null;
        }

        return column.Id;
    }

    private FactId? Release(FactId id)
    {
        released.Add(id);
        return null;
    }

    private void Retype(FactId id)
    {
        if (!retyped.Add(id) || Before.Find(id) is not Column column)
        {
            return;
        }

        if (column.Default is not null)
        {
            released.Add(id);
        }

        var table = column.Parent!.Value;
        if (Before.Find(table) is Table { PartitionKey: { } key } && Mention.Of(key, column.Name))
        {
            Remove(table);
            return;
        }

        foreach (var dependent in Before.NeededBy(id).ToArray())
        {
            if (!gone.Contains(dependent) && IsInTheWay(dependent, column))
            {
                Remove(dependent);
            }
        }

        foreach (var child in Before.Index.Children(table).Where(child => Links.Kept(child.Id).Contains(table)))
        {
            Retype(new FactId(FactKind.Column, child.Schema, column.Name, child.Name));
        }
    }

    // PostgreSQL refuses to alter a column's type under these; indexes and checks it makes again by itself.
    private bool IsInTheWay(FactId dependent, Column column)
    {
        switch (dependent.Kind)
        {
            case FactKind.View or FactKind.MaterializedView or FactKind.Rule or FactKind.Policy or FactKind.Trigger or FactKind.Function or FactKind.Procedure:
                return true;
            case FactKind.Column:
                return Before.Find(dependent) is Column { Generated: not null } && After.Find(dependent) is Column { Generated: not null };
            case FactKind.Publication:
                var table = Sql.Quote.Qualified(column.Schema, column.Table);
                if (Before.Find(dependent) is Publication publication && publication.Tables.Any(published => published.Table == table && (published.Where is not null || published.Columns.Contains(column.Name))))
                {
                    unpublished.Add((dependent, table));
                }

                return false;
            case FactKind.ForeignKey:
                return Before.Find(dependent) is ForeignKey key && !StaysComparable(key);
            default:
                return false;
        }
    }

    private bool StaysComparable(ForeignKey key)
    {
        for (var i = 0; i < key.Columns.Count; i++)
        {
            var mine = new FactId(FactKind.Column, key.Schema, key.Columns[i], key.Table);
            var theirs = new FactId(FactKind.Column, key.ReferencedSchema, key.ReferencedColumns[i], key.ReferencedTable);
            string?[] types = [Type(Before, mine), Type(After, mine), Type(Before, theirs), Type(After, theirs)];
            if (types.Any(type => type is null || !Conversion.Compare(type, types[0]!)) || otherType.Contains(mine) || otherType.Contains(theirs))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Type(Side side, FactId column) => (side.Find(column) as Column)?.Type;
}
