namespace Tenet.Postgres.Proving;

/// <summary>A row while it is made up: columns with one value, and columns with several to choose from.</summary>
internal sealed class RowDraft(IReadOnlyDictionary<string, string> given)
{
    private readonly Dictionary<string, string> set = new(given);
    private readonly Dictionary<string, (IReadOnlyList<string> Values, int Index)> chosen = [];

    public bool Has(string column) => set.ContainsKey(column) || chosen.ContainsKey(column);

    /// <summary>The column must have this value, unless it was given one from outside.</summary>
    public void Set(string column, string value)
    {
        if (!given.ContainsKey(column))
        {
            set[column] = value;
            chosen.Remove(column);
        }
    }

    public void Choose(string column, IReadOnlyList<string> values) => chosen[column] = (values, 0);

    /// <summary>Takes the column's next value, if there is one.</summary>
    public bool Advance(string column)
    {
        if (!chosen.TryGetValue(column, out var choice) || choice.Index + 1 >= choice.Values.Count)
        {
            return false;
        }

        chosen[column] = (choice.Values, choice.Index + 1);
        return true;
    }

    /// <summary>Begins with the column's first value again.</summary>
    public void Rewind(string column)
    {
        if (chosen.TryGetValue(column, out var choice))
        {
            chosen[column] = (choice.Values, 0);
        }
    }

    /// <summary>Another number gives the column another value.</summary>
    public bool Varies(string column) => chosen.TryGetValue(column, out var choice) && choice.Values[choice.Index].Contains("{0", StringComparison.Ordinal);

    /// <summary>The values that the columns must have; those that were chosen could be others.</summary>
    public IReadOnlyDictionary<string, string> Fixed => set;

    public IReadOnlyCollection<(string Column, string Value)> Values(int number) =>
    [
        .. set.Select(pair => (pair.Key, pair.Value)),
        .. chosen.Select(pair => (pair.Key, ColumnCandidates.Fill(pair.Value.Values[pair.Value.Index], number))),
    ];
}
