using System.Collections.Frozen;
using System.Text;

namespace Tenet.Core.Sql.Scripts;

/// <summary>What an error may show of a statement.</summary>
public static class StatementText
{
    // These carry rows, so that their numbers are values too; in DDL a number is part of the design.
    private static readonly FrozenSet<string> DataWords = new[] { "insert", "update", "delete", "merge", "select", "with", "values", "execute", "call", "copy" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first words on one line, comments left out and each constant as <c>'…'</c>: no row value is ever shown.</summary>
    public static string FirstWords(string statement, int length = 60)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var words = new StringBuilder(length + 16);
        var lexer = new ScriptLexer(statement);
        var (first, data, gap) = (true, false, false);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token is ScriptToken.Blank or ScriptToken.Comment)
            {
                gap = words.Length > 0;
                continue;
            }

            if (first)
            {
                (first, data) = (false, DataWords.Contains(lexer.Current.ToString()));
            }

            if (gap)
            {
                words.Append(' ');
                gap = false;
            }

            if (words.Length >= length)
            {
                return words.ToString().TrimEnd() + " …";
            }

            Append(words, token, lexer.Current, data);
        }

        return words.ToString();
    }

    /// <summary>A number behind a dollar sign stands in it, outside of quotes and comments. In a routine's definition that is an argument.</summary>
    public static bool HasParameters(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lexer = new ScriptLexer(statement);
        var dollar = false;
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (dollar && token == ScriptToken.Number)
            {
                return true;
            }

            dollar = token == ScriptToken.Other && lexer.Current is "$";
        }

        return false;
    }

    private static void Append(StringBuilder words, ScriptToken token, ReadOnlySpan<char> text, bool data)
    {
        if (token == ScriptToken.Text)
        {
            words.Append("'…'");
        }
        else if (token == ScriptToken.Number && data)
        {
            words.Append('…');
        }
        else
        {
            words.Append(text);
        }
    }
}
