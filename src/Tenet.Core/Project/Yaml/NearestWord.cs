namespace Tenet.Core.Project.Yaml;

/// <summary>Finds what somebody meant who mistyped a word.</summary>
public static class NearestWord
{
    /// <summary><c>; did you mean 'x'?</c>, or nothing where no word is near.</summary>
    public static string Hint(string word, IReadOnlyList<string> known) => Of(word, known) is { } near ? $"; did you mean '{near}'?" : "";

    /// <summary>The end of a sentence about the word: <c>; did you mean 'x'?</c>, or a full stop where no word is near.</summary>
    public static string Ending(string word, IReadOnlyList<string> known) => Hint(word, known) is { Length: > 0 } hint ? hint : ".";

    /// <summary>The nearest known word, or null where none is near: a third of the letters may differ, and at least one.</summary>
    public static string? Of(string word, IReadOnlyList<string> known)
    {
        var plain = Plain(word);
        var (best, least) = ((string?)null, Math.Max(1, plain.Length / 3) + 1);
        foreach (var candidate in known)
        {
            var other = Plain(candidate);
            // doc for documents: a short form is far by letters and yet near.
            var distance = plain.Length >= 3 && other.StartsWith(plain, StringComparison.Ordinal) ? 1 : Distance(plain, other);
            if (distance < least && distance < plain.Length)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    private static string Plain(string word) => word.ToLowerInvariant().Replace('-', '_');

    /// <summary>Letters to insert, remove, replace or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[b.Length];
    }
}
