namespace Tenet.Core.Planning.Alters;

/// <summary>Takes a list that the server wrote apart where its commas stand, and nowhere within quotes or parentheses.</summary>
internal static class TopLevel
{
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var at in Places(text))
        {
            if (text[at] == ',')
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary>Where a word first stands outside of quotes and parentheses, or -1.</summary>
    public static int IndexOf(string text, string word)
    {
        foreach (var at in Places(text))
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static IEnumerable<int> Places(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' or '"':
                    i = text.IndexOf(text[i], i + 1) is var end and >= 0 ? end : text.Length;
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                default:
                    if (depth == 0)
                    {
                        yield return i;
                    }

                    break;
            }
        }
    }
}
