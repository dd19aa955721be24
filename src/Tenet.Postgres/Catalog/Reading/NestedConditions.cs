namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Conditions within conditions of the same kind.</summary>
/// <remarks>
/// PostgreSQL keeps <c>a BETWEEN 1 AND 9 AND b</c> as an AND within an AND and writes <c>(((a >= 1) AND (a &lt;= 9)) AND b)</c>.
/// Reading that back it joins an AND with the AND on its left, and writes one list from then on; OR alike.
/// </remarks>
internal static class NestedConditions
{
    private static readonly string[] Words = [" AND ", " OR "];

    public static string Settle(string text)
    {
        foreach (var word in Words)
        {
            // "((…) AND …" may hold one; most texts do not.
            for (var start = text.IndexOf("((", StringComparison.Ordinal); start >= 0;)
            {
                var inner = start + 1;
                if (Close(text, inner) is var end and >= 0 && IsAt(text, end + 1, word) && Joins(text.AsSpan(inner + 1, end - inner - 1), word))
                {
                    text = string.Concat(text.AsSpan(0, inner), text.AsSpan(inner + 1, end - inner - 1), text.AsSpan(end + 1));
                }
                else
                {
                    start = text.IndexOf("((", start + 1, StringComparison.Ordinal);
                    continue;
                }

                start = text.IndexOf("((", Math.Max(0, start - 1), StringComparison.Ordinal);
            }
        }

        return text;
    }

    // Does the word stand between the parts of the text, outside of all parentheses and quotes.
    private static bool Joins(ReadOnlySpan<char> text, string word)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '\'' or '"':
                    i = EndOfQuote(text, i);
                    break;
                case ' ' when depth == 0 && text[i..].StartsWith(word):
                    return true;
            }
        }

        return false;
    }

    // The parenthesis that closes the one at a place.
    private static int Close(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return i;
                case '\'' or '"':
                    i = EndOfQuote(text, i);
                    break;
            }
        }

        return -1;
    }

    // A quote within quotes is doubled, which reads like two texts side by side.
    private static int EndOfQuote(ReadOnlySpan<char> text, int start) =>
        text[(start + 1)..].IndexOf(text[start]) is var length and >= 0 ? start + 1 + length : text.Length;

    private static bool IsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
