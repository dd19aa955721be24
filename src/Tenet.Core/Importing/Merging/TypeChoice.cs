namespace Tenet.Core.Importing.Merging;

/// <summary>Decides each column's type, and tells where mentions differ or none has one.</summary>
internal sealed class TypeChoice(IReadOnlyDictionary<string, string?> asked, ImportNotes notes)
{
    private readonly Dictionary<string, (Place First, int Count)> withoutZone = new(StringComparer.Ordinal);

    /// <summary>The words that only the server knows.</summary>
    public static IReadOnlyList<string> Unknown(IEnumerable<MergedTable> tables) =>
        [.. tables.SelectMany(table => table.Columns).SelectMany(column => column.Mentions).Select(mention => mention.Type).OfType<string>()
            .Where(word => TypeWords.Known(word) is null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <param name="table">The table's name, for what is told.</param>
    /// <param name="column">The column with all that is said of it.</param>
    /// <param name="made">The type that SQL gave it, where SQL made it.</param>
    /// <returns>The type, or null where no document has a usable one.</returns>
    public string? Of(string table, MergedColumn column, string? made = null)
    {
        var typed = column.Mentions.Where(mention => mention.Type is not null).Select(mention => (Mention: mention, Type: Resolve(mention.Type!))).ToList();
        foreach (var (mention, _) in typed.Where(pair => pair.Type is null))
        {
            notes.Contradict("type-unknown", $"'{mention.Type}', said of {table}.{column.Name}, is no type that PostgreSQL knows.", "The type was taken from other mentions, or from the column's name.", mention.Place);
        }

        // Diagrams say timestamp for short, where another place says the zone.
        var isZoned = made == TypeWords.Time || typed.Exists(pair => pair.Type == TypeWords.Time && !TypeWords.HasNoZone(pair.Mention.Type!) && !pair.Mention.IsLoose);
        foreach (var (mention, _) in typed.Where(pair => !isZoned && TypeWords.HasNoZone(pair.Mention.Type!)))
        {
            withoutZone[mention.Place.File] = withoutZone.TryGetValue(mention.Place.File, out var seen) ? (seen.First, seen.Count + 1) : (mention.Place, 1);
        }

        var chosen = column.Typed is { } best && typed.FirstOrDefault(pair => pair.Mention == best) is { Type: { } type } ? (best, type) : typed.Where(pair => pair.Type is not null).Select(pair => (pair.Mention, pair.Type!)).FirstOrDefault();
        if (chosen.Item2 is null)
        {
            return null;
        }

        foreach (var (mention, other) in typed.Where(pair => pair is { Mention.IsLoose: false, Type: { } other } && !TypeWords.Agree(other, chosen.Item2)))
        {
            notes.Contradict("types-differ", $"{table}.{column.Name} is {chosen.Item2} in one place and {other} in another.", $"Written as {chosen.Item2}.", chosen.Item1.Place, mention.Place);
        }

        return chosen.Item2;
    }

    /// <summary>Call once after all columns.</summary>
    public void TellWithoutZone()
    {
        foreach (var (_, (first, count)) in withoutZone)
        {
            notes.Contradict("time-without-zone", $"A timestamp drops the time zone, so its moment depends on the session that reads it; {count} {(count == 1 ? "column says" : "columns say")} so, the first here.", "Written as timestamp with time zone.", first);
        }
    }

    private string? Resolve(string word) => TypeWords.Known(word) ?? asked.GetValueOrDefault(word);
}
