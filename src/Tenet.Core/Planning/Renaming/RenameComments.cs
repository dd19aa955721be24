using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Finds comments about renames. It knows comments, strings and words; what a statement makes is the server's to tell.</summary>
public static class RenameComments
{
    private const string Sign = "tenet:renamed-from";

    /// <summary>Whether it is worth looking.</summary>
    public static bool Has(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.Contains("tenet:rename", StringComparison.Ordinal);
    }

    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException">TNT4002 where a comment names nothing, or stands before nothing.</exception>
    public static IReadOnlyList<RenameComment> Find(string script, string path, int firstLine)
    {
        ArgumentNullException.ThrowIfNull(script);
        if (!Has(script))
        {
            return [];
        }

        var found = new List<RenameComment>();
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

            if (words is not [Sign, var name] || next == statements.Count)
            {
                throw new TenetException(
                    ErrorCode.RenameImpossible,
                    words[0] != Sign ? $"'{words[0]}' is no comment that Tenet knows; did you mean '{Sign}'?" : words.Length < 2 ? "The comment names nothing." : "The comment stands before no statement.",
                    place,
                    $"Write the old name behind '-- {Sign}', directly before the object or column that it has become.");
            }

            var statement = statements[next];
            var isInside = statement.Offset < lexer.Start;
            found.Add(new RenameComment(name, place, statement.Text, Names(script.AsSpan(isInside ? lexer.End : statement.Offset)), isInside));
        }

        return found;
    }

    // The sign and what stands behind it; null in any other comment.
    private static string[]? Words(ReadOnlySpan<char> comment)
    {
        if (!comment.StartsWith("--"))
        {
            return null;
        }

        var words = comment[2..].Trim().ToString().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var sign, ..] && sign.StartsWith("tenet:rename", StringComparison.Ordinal) ? words : null;
    }

    private static ValueList<string> Names(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        var lexer = new ScriptLexer(text);
        for (var token = lexer.Next(); token is not (ScriptToken.End or ScriptToken.Open or ScriptToken.Close or ScriptToken.Semicolon) && lexer.Current is not ","; token = lexer.Next())
        {
            if (token == ScriptToken.Word)
            {
                names.Add(Folded(lexer.Current));
            }
            else if ((token == ScriptToken.QuotedName && lexer.Current[0] == '"') || (token == ScriptToken.Text && lexer.Current[0] == '\''))
            {
                var quote = lexer.Current[..1].ToString();
                names.Add(lexer.Current[1..^1].ToString().Replace(quote + quote, quote, StringComparison.Ordinal));
            }
        }

        return names.ToValueList();
    }

    // PostgreSQL folds the letters of ASCII alone, whatever the language.
    private static string Folded(ReadOnlySpan<char> word)
    {
        var text = word.ToArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsAsciiLetterUpper(text[i]) ? char.ToLowerInvariant(text[i]) : text[i];
        }

        return new string(text);
    }
}
