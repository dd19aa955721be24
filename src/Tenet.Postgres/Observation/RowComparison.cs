namespace Tenet.Postgres.Observation;

/// <summary>Compares the rows of a database with those of a copy that was changed since.</summary>
internal sealed class RowComparison
{
    private RowComparison(IReadOnlyList<RowDifference> lost, IReadOnlyList<RowDifference> changed, int compared) => (Lost, Changed, Compared) = (lost, changed, compared);

    /// <summary>Tables and columns whose values are gone.</summary>
    public IReadOnlyList<RowDifference> Lost { get; }

    /// <summary>Columns that are there and hold other values, tables that hold another number of rows.</summary>
    public IReadOnlyList<RowDifference> Changed { get; }

    /// <summary>How many tables with rows were compared.</summary>
    public int Compared { get; }

    /// <summary>Follows tables and columns through renames, by OID and number.</summary>
    public static Task<RowComparison> ByIdentityAsync(TableRows before, TableRows after) => CompareAsync(
        before,
        after,
        (oid, _) => after.ByOid.TryGetValue(oid, out var now) ? now : null,
        (_, now, number, _) => now.Columns.GetValueOrDefault(number));

    /// <summary>By name: what was dropped and made again is another object, and shall hold the same rows.</summary>
    public static Task<RowComparison> ByNameAsync(TableRows before, TableRows after)
    {
        var names = after.ByOid.Values.ToDictionary(table => table.Name);
        return CompareAsync(
            before,
            after,
            (_, name) => names.TryGetValue(name, out var now) ? now : null,
            (_, now, _, name) => now.Columns.ContainsValue(name) ? name : null);
    }

    /// <summary>By name through renames that are known; what has no such name is followed by OID and number.</summary>
    public static Task<RowComparison> ByRenamesAsync(TableRows before, TableRows after, IReadOnlyDictionary<RowDifference, RowDifference> renamed)
    {
        var names = after.ByOid.Values.ToDictionary(table => table.Name);
        return CompareAsync(
            before,
            after,
            (oid, was) => names.TryGetValue(Now(new RowDifference(was, null)).Table, out var now) || after.ByOid.TryGetValue(oid, out now) ? now : null,
            (was, now, number, name) => now.Columns.ContainsValue(Now(new RowDifference(was, name)).Column!) ? Now(new RowDifference(was, name)).Column : now.Columns.GetValueOrDefault(number));

        RowDifference Now(RowDifference was) => renamed.GetValueOrDefault(was, was);
    }

    private static async Task<RowComparison> CompareAsync(
        TableRows before,
        TableRows after,
        Func<uint, string, (string Name, Dictionary<short, string> Columns)?> table,
        Func<string, (string Name, Dictionary<short, string> Columns), short, string, string?> column)
    {
        var (lost, changed, compared) = (new List<RowDifference>(), new List<RowDifference>(), 0);
        foreach (var (oid, was) in before.ByOid)
        {
            if (await before.CountAsync(was.Name) == 0)
            {
                continue;
            }

            compared++;
            if (table(oid, was.Name) is not { } now)
            {
                lost.Add(new RowDifference(was.Name, null));
                continue;
            }

            var common = new List<(string Was, string Now)>();
            foreach (var (number, name) in was.Columns)
            {
                if (column(was.Name, now, number, name) is { } same)
                {
                    common.Add((name, same));
                }
                else if (await before.HasValuesAsync(was.Name, name))
                {
                    lost.Add(new RowDifference(was.Name, name));
                }
            }

            changed.AddRange(await ChangedAsync(before, after, was.Name, now.Name, common));
        }

        return new RowComparison(lost, changed, compared);
    }

    private static async Task<IReadOnlyList<RowDifference>> ChangedAsync(TableRows before, TableRows after, string was, string now, List<(string Was, string Now)> columns)
    {
        if (await before.SumAsync(was, [.. columns.Select(pair => pair.Was)]) == await after.SumAsync(now, [.. columns.Select(pair => pair.Now)]))
        {
            return [];
        }

        if (await before.CountAsync(was) != await after.CountAsync(now))
        {
            return [new RowDifference(was, null)];
        }

        var changed = new List<RowDifference>();
        foreach (var (mine, theirs) in columns)
        {
            if (await before.SumAsync(was, [mine]) != await after.SumAsync(now, [theirs]))
            {
                changed.Add(new RowDifference(was, mine));
            }
        }

        return changed.Count > 0 ? changed : [new RowDifference(was, null)];
    }
}
