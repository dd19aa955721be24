using System.Text;

namespace Tenet.Core.Sql;

/// <summary>Finds and replaces names in a text that the server wrote, where a whole name stands and never within a constant.</summary>
internal static class NamesInText
{
    /// <param name="text">The text.</param>
    /// <param name="qualifier">The name that must stand before it with a dot, or null where none need.</param>
    /// <param name="name">The name to replace, unquoted.</param>
    /// <param name="to">The new name, unquoted.</param>
    /// <param name="beforeDot">Only where a dot follows: the name of a schema.</param>
    public static string Replace(string text, string? qualifier, string name, string to, bool beforeDot = false)
    {
        var result = new StringBuilder(text.Length);
        var last = 0;
        string? previous = null;
        foreach (var (start, end) in Names(text))
        {
            var token = text[start..end];
            var fits = token == Quote.Identifier(name)
                && (qualifier is null || (start > 0 && text[start - 1] == '.' && previous == Quote.Identifier(qualifier)))
                && (!beforeDot || (end < text.Length && text[end] == '.' && !(start > 0 && text[start - 1] == '.')));
            if (fits)
            {
                result.Append(text, last, start - last).Append(Quote.Identifier(to));
                last = end;
            }

            previous = token;
        }

        return result.Append(text, last, text.Length - last).ToString();
    }

    /// <summary>Finds and replaces the name of a column: not that of a type behind <c>::</c> or of a function before its arguments, and nothing behind the name of a schema.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name to replace, unquoted.</param>
    /// <param name="to">The new name, unquoted.</param>
    /// <param name="schemas">The schemas that the text may name.</param>
    public static string ReplaceColumn(string text, string name, string to, IReadOnlySet<string> schemas)
    {
        var result = new StringBuilder(text.Length);
        var (last, wanted) = (0, Quote.Identifier(name));
        string? previous = null;
        foreach (var (start, end) in Names(text))
        {
            var token = text[start..end];
            var isColumn = token == wanted
                && !text.AsSpan(0, start).EndsWith("::", StringComparison.Ordinal)
                && !text.AsSpan(end).StartsWith("(", StringComparison.Ordinal)
                && !(start > 0 && text[start - 1] == '.' && previous is not null && schemas.Contains(previous));
            if (isColumn)
            {
                result.Append(text, last, start - last).Append(Quote.Identifier(to));
                last = end;
            }

            previous = token;
        }

        return result.Append(text, last, text.Length - last).ToString();
    }

    /// <summary>The name stands somewhere in the text, whatever it means there.</summary>
    public static bool Has(string text, string name)
    {
        var wanted = Quote.Identifier(name);
        return text.Contains(wanted, StringComparison.Ordinal) && Names(text).Any(place => text.AsSpan(place.Start, place.End - place.Start).SequenceEqual(wanted));
    }

    private static IEnumerable<(int Start, int End)> Names(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (text[i] == '\'')
            {
                i = End(text, i);
            }
            else if (text[i] == '"')
            {
                i = End(text, i);
                yield return (start, Math.Min(i + 1, text.Length));
            }
            else if (IsPart(text[i]))
            {
                while (i + 1 < text.Length && IsPart(text[i + 1]))
                {
                    i++;
                }

                yield return (start, i + 1);
            }
        }
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    // The closing quote; a doubled one is part of the text.
    private static int End(string text, int open)
    {
        var i = open + 1;
        while (i < text.Length && (text[i] != text[open] || (i + 1 < text.Length && text[i + 1] == text[open])))
        {
            i += text[i] == text[open] ? 2 : 1;
        }

        return i;
    }
}
