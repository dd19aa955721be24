using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>Which tables stay joined to which parents all the time, and which leave or join.</summary>
internal sealed class Links(Side before, Side after, IReadOnlySet<FactId> gone)
{
    /// <summary>The table is detached although it stays.</summary>
    public bool Detaches(Table was) => was.PartitionOf is not null && !gone.Contains(was.Id) && after.Find(was.Id) is Table now && !StaysAttached(was, now);

    /// <summary>The table, which was there before, is attached.</summary>
    public bool Attaches(Table now) => now.PartitionOf is not null && !gone.Contains(now.Id) && before.Find(now.Id) is Table was && !StaysAttached(was, now);

    public IEnumerable<string> Leaves(Table was) => Joined(was) is { } now ? was.Inherits.Where(parent => !StaysChild(was, now, parent)) : [];

    public IEnumerable<string> Joins(Table now) =>
        !gone.Contains(now.Id) && before.Find(now.Id) is Table was ? now.Inherits.Where(parent => !StaysChild(was, now, parent)) : [];

    /// <summary>The parents that the table has before and after and in between: what happens there happens here.</summary>
    public IEnumerable<FactId> Kept(FactId table)
    {
        if (gone.Contains(table) || before.Find(table) is not Table was || after.Find(table) is not Table now)
        {
            return [];
        }

        return was.PartitionOf is not null
            ? StaysAttached(was, now) ? [ModelIndex.TableId(was.PartitionOf)] : []
            : was.Inherits.Where(parent => StaysChild(was, now, parent)).Select(ModelIndex.TableId);
    }

    private Table? Joined(Table was) => gone.Contains(was.Id) ? null : after.Find(was.Id) as Table;

    private bool StaysAttached(Table was, Table now) =>
        was.PartitionOf == now.PartitionOf && was.PartitionBound == now.PartitionBound && was.DetachPending == now.DetachPending
        && was.PartitionOf is { } parent && !gone.Contains(ModelIndex.TableId(parent));

    private bool StaysChild(Table was, Table now, string parent) =>
        !IsReordered(was, now) && !IsReleased(was, now) && was.Inherits.Contains(parent) && now.Inherits.Contains(parent) && !gone.Contains(ModelIndex.TableId(parent));

    // Parents stand in the order in which they were joined.
    private static bool IsReordered(Table was, Table now)
    {
        var kept = was.Inherits.Where(now.Inherits.Contains).ToArray();
        return !now.Inherits.Take(kept.Length).SequenceEqual(kept);
    }

    // A column that is to be the table's own as well gets so by leaving the parents for a moment.
    private bool IsReleased(Table was, Table now) => before.Index.Columns(was.Id).Any(column =>
        column.Inherited && after.Find(column.Id) is Column { Inherited: false } && now.Inherits.Count > 0);
}
