namespace Tenet.Core.History.Layouts;

/// <summary>Tells text without any statement. It looks at white space and comments only; what SQL means is the server's business.</summary>
internal static class SqlBlank
{
    public static bool IsBlank(string text) => FirstStatement(text) < 0;

    /// <summary>Where the first statement begins, or -1.</summary>
    public static int FirstStatement(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == ';')
            {
                i++;
                continue;
            }

            var end = At(text, i, "--") ? EndOfLine(text, i) : At(text, i, "/*") ? EndOfBlock(text, i) : -1;
            if (end < 0)
            {
                return i;
            }

            i = end;
        }

        return -1;
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    // Block comments nest in PostgreSQL. One that never ends is left to the server, which says so.
    private static int EndOfBlock(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length - 1; i++)
        {
            if (At(text, i, "/*"))
            {
                depth++;
                i++;
            }
            else if (At(text, i, "*/"))
            {
                depth--;
                i++;
                if (depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return -1;
    }

    private static bool At(string text, int i, string what) => string.CompareOrdinal(text, i, what, 0, what.Length) == 0;
}
