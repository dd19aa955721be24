namespace Tenet.Core.Sql.Ddl;

/// <summary>Puts an expression between parentheses, where the server's deparse functions did not do it already.</summary>
internal static class Parentheses
{
    public static string Around(string expression) => IsAround(expression) ? expression : "(" + expression + ")";

    // "(a) AND (b)" begins and ends with a parenthesis, too: the first one must be closed by the last. A doubt costs a pair too many.
    private static bool IsAround(string text)
    {
        if (text.Length < 2 || text[0] != '(' || text[^1] != ')' || text.Contains('$', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' or '"':
                    var end = text.IndexOf(text[i], i + 1);
                    if (end < 0)
                    {
                        return false;
                    }

                    i = end;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0 && i < text.Length - 1:
                    return false;
            }
        }

        return depth == 0;
    }
}
