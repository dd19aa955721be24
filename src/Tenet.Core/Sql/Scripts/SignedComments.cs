using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Scripts;

/// <summary>Finds comments of one line that begin with a sign of ours, and what they stand before.</summary>
internal static class SignedComments
{
    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script, params ReadOnlySpan<string> signs)
    {
        ArgumentNullException.ThrowIfNull(script);
        foreach (var sign in signs)
        {
            if (script.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that places name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <param name="signs">What the first word of a comment begins with.</param>
    /// <exception cref="TenetException">Where the script cannot be divided into statements.</exception>
    public static IReadOnlyList<SignedComment> Find(string script, string path, int firstLine, params ReadOnlySpan<string> signs)
    {
        if (!Has(script, signs))
        {
            return [];
        }

        var found = new List<SignedComment>();
        var statements = StatementSplitter.Split(script, path, firstLine);
        var lexer = new ScriptLexer(script);
        var (lines, next) = (new LineCounter(script, firstLine), 0);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token != ScriptToken.Comment || Words(lexer.Current, signs) is not { } words)
            {
                continue;
            }

            while (next < statements.Count && statements[next].Offset + statements[next].Text.Length <= lexer.Start)
            {
                next++;
            }

            var statement = next < statements.Count ? statements[next] : null;
            var isInside = statement?.Offset < lexer.Start;
            found.Add(new SignedComment(
                words[0],
                words.Length > 1 ? words[1] : null,
                $"{path}:{lines.LineOf(lexer.Start)}",
                statement?.Text,
                statement is null ? [] : Names(script.AsSpan(isInside ? lexer.End : statement.Offset)),
                isInside)
            {
                StatementPlace = statement is null ? null : $"{path}:{statement.Line}",
            });
        }

        return found;
    }

    // The sign and what stands behind it; null in any other comment.
    private static string[]? Words(ReadOnlySpan<char> comment, ReadOnlySpan<string> signs)
    {
        if (!comment.StartsWith("--"))
        {
            return null;
        }

        var words = comment[2..].Trim().ToString().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var sign in signs)
        {
            if (words is [var first, ..] && first.StartsWith(sign, StringComparison.Ordinal))
            {
                return words;
            }
        }

        return null;
    }

    private static ValueList<string> Names(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        var lexer = new ScriptLexer(text);
        for (var token = lexer.Next(); token is not (ScriptToken.End or ScriptToken.Open or ScriptToken.Close or ScriptToken.Semicolon); token = lexer.Next())
        {
            if (TokenName.Of(token, lexer.Current) is { } name)
            {
                names.Add(name);
            }
            else if (token == ScriptToken.Text && lexer.Current[0] == '\'')
            {
                names.Add(lexer.Current[1..^1].ToString().Replace("''", "'", StringComparison.Ordinal));
            }
            else if (lexer.Current is "," && names.Count > 0)
            {
                break;
            }
        }

        return names.ToValueList();
    }
}
