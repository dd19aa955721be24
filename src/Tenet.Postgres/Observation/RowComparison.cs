namespace Tenet.Postgres.Observation;

/// <summary>Compares the rows of a database with those of a copy that was changed since.</summary>
internal sealed class RowComparison
{
    private readonly TableRows before;
    private readonly TableRows after;
    private readonly Func<RowTable, RowTable?> tableOf;
    private readonly Func<RowTable, RowTable, short, string, string?> columnOf;
    private readonly List<RowDifference> lost = [];
    private readonly List<RowDifference> changed = [];
    private readonly List<RowDifference> gone = [];

    private RowComparison(TableRows before, TableRows after, Func<RowTable, RowTable?> tableOf, Func<RowTable, RowTable, short, string, string?> columnOf) =>
        (this.before, this.after, this.tableOf, this.columnOf) = (before, after, tableOf, columnOf);

    /// <summary>Tables and columns whose values are gone.</summary>
    public IReadOnlyList<RowDifference> Lost => lost;

    /// <summary>Columns that are there and hold other values, tables that hold another number of rows.</summary>
    public IReadOnlyList<RowDifference> Changed => changed;

    /// <summary>Columns that are gone and held no value.</summary>
    public IReadOnlyList<RowDifference> Empty => gone;

    /// <summary>How many tables with rows were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Follows tables and columns through renames, by OID and number.</summary>
    public static Task<RowComparison> ByIdentityAsync(TableRows before, TableRows after) =>
        new RowComparison(before, after, was => after.ByOid.GetValueOrDefault(was.Oid), (_, now, number, _) => now.Columns.GetValueOrDefault(number)).RunAsync();

    /// <summary>By name: what was dropped and made again is another object, and shall hold the same rows.</summary>
    public static Task<RowComparison> ByNameAsync(TableRows before, TableRows after)
    {
        return new RowComparison(before, after, was => after.ByName.GetValueOrDefault(was.Name), (_, now, _, name) => now.Columns.ContainsValue(name) ? name : null).RunAsync();
    }

    /// <summary>By name through renames that are known; what has no such name is followed by OID and number.</summary>
    public static Task<RowComparison> ByRenamesAsync(TableRows before, TableRows after, IReadOnlyDictionary<RowDifference, RowDifference> renamed)
    {
        return new RowComparison(
            before,
            after,
            was => after.ByName.GetValueOrDefault(Now(new RowDifference(was.Name, null)).Table) ?? after.ByOid.GetValueOrDefault(was.Oid),
            (was, now, number, name) => Now(new RowDifference(was.Name, name)).Column is { } same && now.Columns.ContainsValue(same) ? same : now.Columns.GetValueOrDefault(number)).RunAsync();

        RowDifference Now(RowDifference was) => renamed.GetValueOrDefault(was, was);
    }

    private async Task<RowComparison> RunAsync()
    {
        foreach (var was in before.ByOid.Values.Where(table => table.PartitionOf is null))
        {
            if (await before.CountAsync(was.Name) > 0)
            {
                Compared++;
                await CompareAsync(was);
            }
        }

        return this;
    }

    private async Task CompareAsync(RowTable was)
    {
        var now = tableOf(was);
        if (now is not null && await AreSameAsync(was, now, ""))
        {
            await MissAsync(was, now, "");
            return;
        }

        if (now is not null && await HasSameMembersAsync(was, now))
        {
            await ColumnsAsync(was, now, "");
            return;
        }

        // Who joins or leaves brings rows along, and takes them away: what each holds itself counts. Children of their own are compared as such.
        var isGone = false;
        foreach (var part in before.Under(was).Where(part => !part.IsPartitioned && (part == was || before.Top(part) == was)))
        {
            if (await before.CountAsync($"ONLY {part.Name}") == 0)
            {
                continue;
            }

            if (tableOf(part) is { IsPartitioned: false } same)
            {
                await ColumnsAsync(part, same, "ONLY ");
            }
            else if (now is not null)
            {
                lost.Add(Difference(part, null));
            }
            else
            {
                isGone = true;
            }
        }

        if (isGone)
        {
            lost.Add(Difference(was, null));
        }
    }

    private async Task<bool> HasSameMembersAsync(RowTable was, RowTable now) =>
        before.Under(was).Select(part => tableOf(part)?.Oid).ToHashSet().SetEquals(after.Under(now).Select(part => (uint?)part.Oid))
        && await before.CountAsync(was.Name) == await after.CountAsync(now.Name);

    private List<(string Was, string Now)> Common(RowTable was, RowTable now) =>
        [.. was.Columns.Select(column => (Was: column.Value, Now: columnOf(was, now, column.Key, column.Value)!)).Where(pair => pair.Now is not null)];

    // The rows of a partitioned table are the same where they only went from one partition to another.
    private async Task<bool> AreSameAsync(RowTable was, RowTable now, string only)
    {
        var common = Common(was, now);
        return await before.SumAsync(only + was.Name, [.. common.Select(pair => pair.Was)]) == await after.SumAsync(only + now.Name, [.. common.Select(pair => pair.Now)]);
    }

    private async Task MissAsync(RowTable was, RowTable now, string only)
    {
        foreach (var (_, name) in was.Columns.Where(column => columnOf(was, now, column.Key, column.Value) is null))
        {
            (await before.HasValuesAsync(only + was.Name, name) ? lost : gone).Add(Difference(was, name));
        }
    }

    private async Task ColumnsAsync(RowTable was, RowTable now, string only)
    {
        await MissAsync(was, now, only);
        if (await AreSameAsync(was, now, only))
        {
            return;
        }

        var (mine, theirs) = (only + was.Name, only + now.Name);
        var count = changed.Count;
        if (await before.CountAsync(mine) == await after.CountAsync(theirs))
        {
            foreach (var (wasColumn, nowColumn) in Common(was, now))
            {
                if (await before.SumAsync(mine, [wasColumn]) != await after.SumAsync(theirs, [nowColumn]))
                {
                    changed.Add(Difference(was, wasColumn));
                }
            }
        }

        if (changed.Count == count)
        {
            changed.Add(Difference(was, null));
        }
    }

    private RowDifference Difference(RowTable table, string? column) => new(table.Name, column) { Top = table.PartitionOf is null ? null : before.Top(table).Name };
}
