namespace Tenet.Core.Importing.Finishing;

/// <summary>The lines of the documents' SQL, found by the words in them.</summary>
internal sealed class SqlLines
{
    private readonly List<(Place Place, string Text)> all = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.OrdinalIgnoreCase);

    public SqlLines(IEnumerable<ImportedSql> blocks)
    {
        foreach (var sql in blocks)
        {
            foreach (var (text, i) in sql.Text.Split('\n').Select((text, i) => (text, i)))
            {
                foreach (var word in Words(text).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(all.Count);
                }

                all.Add((sql.Place with { Line = sql.Place.Line + i }, text));
            }
        }
    }

    /// <summary>The first line that holds all of them. Only lines that share a whole word with them are looked at.</summary>
    public Place? First(ReadOnlySpan<string> phrases)
    {
        List<int>? fewest = null;
        foreach (var phrase in phrases)
        {
            foreach (var word in Words(phrase))
            {
                if (!byWord.TryGetValue(word, out var lines))
                {
                    return null;
                }

                fewest = fewest is null || lines.Count < fewest.Count ? lines : fewest;
            }
        }

        foreach (var line in fewest ?? [])
        {
            if (HasAll(all[line].Text, phrases))
            {
                return all[line].Place;
            }
        }

        return null;
    }

    private static bool HasAll(string text, ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (!text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                i++;
            }

            if (i > start)
            {
                yield return text[start..i];
            }
        }
    }
}
