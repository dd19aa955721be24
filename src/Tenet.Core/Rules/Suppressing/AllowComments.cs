using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Rules.Suppressing;

/// <summary>Finds comments that allow what a rule is against. It knows comments, strings and words; what a statement makes is the server's to tell.</summary>
public static class AllowComments
{
    private const string Sign = "tenet:allow";

    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.Contains(Sign, StringComparison.Ordinal);
    }

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException">TNT5003 where a comment names no reason.</exception>
    public static IReadOnlyList<AllowComment> Find(string script, string path, int firstLine)
    {
        if (!Has(script))
        {
            return [];
        }

        var found = new List<AllowComment>();
        var statements = StatementSplitter.Split(script, path, firstLine);
        var lexer = new ScriptLexer(script);
        var (lines, next) = (new LineCounter(script, firstLine), 0);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token != ScriptToken.Comment || Words(lexer.Current) is not { } words)
            {
                continue;
            }

            var place = $"{path}:{lines.LineOf(lexer.Start)}";
            while (next < statements.Count && statements[next].Offset + statements[next].Text.Length <= lexer.Start)
            {
                next++;
            }

            if (words.Length < 3)
            {
                throw new TenetException(
                    ErrorCode.SuppressionUnreasoned, words.Length < 2 ? $"'-- {Sign}' names no rule." : $"The findings of {words[1]} are allowed, and nothing says why.", place);
            }

            var statement = next < statements.Count ? statements[next] : null;
            var isInside = statement?.Offset < lexer.Start;
            found.Add(new AllowComment(words[1], words[2], place, statement?.Text ?? "", isInside ? FirstName(script.AsSpan(lexer.End)) : null)
            {
                StatementPlace = statement is null ? null : $"{path}:{statement.Line}",
            });
        }

        return found;
    }

    private static string[]? Words(ReadOnlySpan<char> comment)
    {
        if (!comment.StartsWith("--"))
        {
            return null;
        }

        var words = comment[2..].Trim().ToString().Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [Sign, ..] ? words : null;
    }

    // CONSTRAINT x CHECK …: the word before the name of a constraint is none.
    private static string FirstName(ReadOnlySpan<char> text)
    {
        var lexer = new ScriptLexer(text);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (TokenName.Of(token, lexer.Current) is { } name && name != "constraint")
            {
                return name;
            }
        }

        return "";
    }
}
