namespace Tenet.Tests.Database.Truth;

/// <summary>One change of the schema, and what the comparison of documents must say of it.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">Its first line there.</param>
/// <param name="Change">What changes, in words.</param>
/// <param name="Names">The object that a sentence must name; null where no document shows the change.</param>
/// <param name="Says">What that sentence says besides; null for anything.</param>
/// <param name="ShownIn">The document that shows it; null for one of the five forms.</param>
/// <param name="NotShown">Why no document shows it; null where one must.</param>
/// <param name="Since">The major version that knows it.</param>
/// <param name="Sql">The change.</param>
internal sealed record TruthCase(string File, int Line, string Change, string? Names, string? Says, string? ShownIn, string? NotShown, int Since, string Sql)
{
    public static IReadOnlyList<TruthCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Case("truth"), "*.sql").Order(StringComparer.Ordinal)
            .Where(path => !Path.GetFileName(path).StartsWith('_')).SelectMany(Read),
    ];

    public override string ToString() => $"{File}: {Change}";

    // A block begins with the line "-- change: …"; what must be said of it follows in comments of the same form.
    private static IEnumerable<TruthCase> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("-- change: ", StringComparison.Ordinal)).Append(lines.Length).ToList();
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var block = lines[starts[i]..starts[i + 1]];
            yield return new TruthCase(
                Path.GetFileName(path), starts[i] + 1, Word(block, "change")!, Word(block, "names"), Word(block, "says"), Word(block, "shown in"), Word(block, "not shown"),
                int.Parse(block.FirstOrDefault(line => line.StartsWith("-- since ", StringComparison.Ordinal))?["-- since ".Length..] ?? "0", System.Globalization.CultureInfo.InvariantCulture),
                string.Join('\n', block));
        }
    }

    private static string? Word(string[] block, string word) =>
        block.FirstOrDefault(line => line.StartsWith($"-- {word}: ", StringComparison.Ordinal))?[(word.Length + 5)..];
}
