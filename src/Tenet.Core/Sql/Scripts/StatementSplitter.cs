using Tenet.Core.Errors;

namespace Tenet.Core.Sql.Scripts;

/// <summary>Splits a script into statements where psql would.</summary>
public static class StatementSplitter
{
    /// <param name="script">One or more statements.</param>
    /// <param name="path">The file that errors name.</param>
    /// <param name="firstLine">The line of that file where the script begins.</param>
    /// <exception cref="TenetException"><see cref="ErrorCode.ScriptNotPlainSql"/> at a psql command.</exception>
    public static IReadOnlyList<SqlStatement> Split(string script, string? path = null, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(script);
        var statements = new List<SqlStatement>();
        var lexer = new ScriptLexer(script);
        var lines = new LineCounter(script, firstLine);
        var body = new BodyDepth();
        int parentheses = 0, start = -1, end = 0;

        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            switch (token)
            {
                case ScriptToken.Blank or ScriptToken.Comment:
                    continue;
                case ScriptToken.Backslash when start < 0 && IsRestriction(script.AsSpan(lexer.End)):
                    lexer.SkipLine();
                    continue;
                case ScriptToken.Backslash:
                    throw NotPlain(script, lexer.Start, $"{path ?? "line"}:{lines.LineOf(lexer.Start)}");
                case ScriptToken.Semicolon when parentheses == 0 && body.Depth == 0:
                    Finish();
                    continue;
                case ScriptToken.Open:
                    parentheses++;
                    break;
                case ScriptToken.Close:
                    parentheses = Math.Max(0, parentheses - 1);
                    break;
                case ScriptToken.Word when parentheses == 0:
                    body.Word(lexer.Current);
                    break;
            }

            start = start < 0 ? lexer.Start : start;
            end = lexer.End;
        }

        Finish();
        return statements;

        void Finish()
        {
            if (start >= 0)
            {
                statements.Add(new SqlStatement(script[start..end], lines.LineOf(start), start));
            }

            (parentheses, start, body) = (0, -1, default);
        }
    }

    // pg_dump writes \restrict and \unrestrict around its output since the minor releases of August 2025; they change nothing.
    private static bool IsRestriction(ReadOnlySpan<char> command) =>
        command.StartsWith("restrict ", StringComparison.Ordinal) || command.StartsWith("unrestrict ", StringComparison.Ordinal);

    private static TenetException NotPlain(string script, int at, string place)
    {
        var length = script.AsSpan(at + 1).IndexOfAny(' ', '\n', '\r');
        var command = length < 0 ? script[at..] : script.Substring(at, length + 1);
        // What follows \copy or stands in COPY data may be a row; the command's own name is not.
        var named = command.Length is > 1 and <= 20 && command.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;
        return new TenetException(
            ErrorCode.ScriptNotPlainSql,
            named ? $"The psql command {command} is no SQL." : "A backslash outside of quotes is no SQL: it begins a psql command, or ends the data of a COPY.",
            place: place);
    }
}
