using System.Text;

namespace Tenet.Postgres.Catalog.Reading;

/// <summary>Lists of varchar values.</summary>
/// <remarks>
/// PostgreSQL writes <c>state IN ('a', 'b')</c> of a varchar column as one cast of the array, and reads that back as a
/// cast of each element, which it writes differently from then on.
/// </remarks>
internal static class VarcharLists
{
    private const string Open = "(ARRAY[";
    private const string Element = "::character varying";
    private const string Close = "])::text[]";

    /// <summary>The text as it would be after it was read back once.</summary>
    public static string Settle(string text)
    {
        var end = text.IndexOf(Close, StringComparison.Ordinal);
        if (end < 0)
        {
            return text;
        }

        var settled = new StringBuilder(text.Length + 32);
        var done = 0;
        for (var start = text.IndexOf(Open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Open, start + 1, StringComparison.Ordinal))
        {
            if (start >= done && Elements(text, start + Open.Length, out var after) is { } elements)
            {
                settled.Append(text, done, start - done).Append("ARRAY[").AppendJoin(", ", elements.Select(element => $"({element})::text")).Append(']');
                done = after;
            }
        }

        return settled.Append(text, done, text.Length - done).ToString();
    }

    // 'a'::character varying, 'b'::character varying])::text[]
    private static List<string>? Elements(string text, int at, out int after)
    {
        var elements = new List<string>();
        for (after = at; after < text.Length && text[after] == '\'';)
        {
            var start = after;
            after = EndOfLiteral(text, start);
            if (string.CompareOrdinal(text, after, Element, 0, Element.Length) != 0)
            {
                return null;
            }

            after += Element.Length;
            elements.Add(text[start..after]);
            if (string.CompareOrdinal(text, after, Close, 0, Close.Length) == 0)
            {
                after += Close.Length;
                return elements;
            }

            after += string.CompareOrdinal(text, after, ", ", 0, 2) == 0 ? 2 : 0;
        }

        return null;
    }

    // A quote inside a literal is doubled.
    private static int EndOfLiteral(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (text[i] != '\'' || (i + 1 < text.Length && text[i + 1] == '\'')))
        {
            i += text[i] == '\'' ? 2 : 1;
        }

        return Math.Min(i + 1, text.Length);
    }
}
