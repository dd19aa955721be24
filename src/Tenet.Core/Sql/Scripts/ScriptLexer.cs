namespace Tenet.Core.Sql.Scripts;

/// <summary>Cuts a script into tokens as psql does. It knows no grammar: only what hides a semicolon.</summary>
internal ref struct ScriptLexer(ReadOnlySpan<char> script)
{
    private readonly ReadOnlySpan<char> script = script;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => script[Start..End];

    public ScriptToken Next()
    {
        Start = End;
        if (Start >= script.Length)
        {
            return ScriptToken.End;
        }

        var c = script[Start];
        var next = At(Start + 1);
        return c switch
        {
            _ when IsBlank(c) => Take(ScriptToken.Blank, SkipWhile(Start + 1, IsBlank)),
            '-' when next == '-' => Take(ScriptToken.Comment, SkipWhile(Start + 2, static x => x is not ('\n' or '\r'))),
            '/' when next == '*' => Take(ScriptToken.Comment, BlockCommentEnd()),
            '\'' => Take(ScriptToken.Text, QuoteEnd(Start + 1, '\'', escapes: false)),
            '"' => Take(ScriptToken.QuotedName, QuoteEnd(Start + 1, '"', escapes: false)),
            'e' or 'E' when next == '\'' => Take(ScriptToken.Text, QuoteEnd(Start + 2, '\'', escapes: true)),
            'b' or 'B' or 'x' or 'X' or 'n' or 'N' when next == '\'' => Take(ScriptToken.Text, QuoteEnd(Start + 2, '\'', escapes: false)),
            'u' or 'U' when next == '&' && At(Start + 2) == '\'' => Take(ScriptToken.Text, QuoteEnd(Start + 3, '\'', escapes: false)),
            'u' or 'U' when next == '&' && At(Start + 2) == '"' => Take(ScriptToken.QuotedName, QuoteEnd(Start + 3, '"', escapes: false)),
            '$' => Dollar(),
            '(' => Take(ScriptToken.Open, Start + 1),
            ')' => Take(ScriptToken.Close, Start + 1),
            ';' => Take(ScriptToken.Semicolon, Start + 1),
            '\\' => Take(ScriptToken.Backslash, Start + 1),
            _ when IsWordStart(c) => Take(ScriptToken.Word, SkipWhile(Start + 1, static x => IsWordStart(x) || char.IsAsciiDigit(x) || x == '$')),
            _ when char.IsAsciiDigit(c) => Take(ScriptToken.Number, SkipWhile(Start + 1, static x => IsWordStart(x) || char.IsAsciiDigit(x))),
            _ => Take(ScriptToken.Other, Start + 1),
        };
    }

    /// <summary>Moves on to the end of the line, which a psql command reaches to.</summary>
    public void SkipLine() => End = SkipWhile(End, static x => x != '\n');

    private readonly char At(int index) => index < script.Length ? script[index] : '\0';

    private ScriptToken Take(ScriptToken token, int end)
    {
        End = end;
        return token;
    }

    private readonly int SkipWhile(int index, Func<char, bool> belongs)
    {
        while (index < script.Length && belongs(script[index]))
        {
            index++;
        }

        return index;
    }

    // PostgreSQL nests block comments, unlike standard SQL.
    private readonly int BlockCommentEnd()
    {
        var depth = 1;
        var index = Start + 2;
        while (index < script.Length && depth > 0)
        {
            (var step, depth) = (script[index], At(index + 1)) switch
            {
                ('/', '*') => (2, depth + 1),
                ('*', '/') => (2, depth - 1),
                _ => (1, depth),
            };
            index += step;
        }

        return Math.Min(index, script.Length);
    }

    // An unclosed quote reaches to the end, and the server complains.
    private readonly int QuoteEnd(int index, char quote, bool escapes)
    {
        while (index < script.Length)
        {
            if (escapes && script[index] == '\\')
            {
                index += 2;
            }
            else if (script[index] != quote)
            {
                index++;
            }
            else if (At(index + 1) == quote)
            {
                index += 2;
            }
            else
            {
                return index + 1;
            }
        }

        return script.Length;
    }

    private ScriptToken Dollar()
    {
        var tagEnd = IsWordStart(At(Start + 1))
            ? SkipWhile(Start + 2, static x => IsWordStart(x) || char.IsAsciiDigit(x))
            : Start + 1;
        if (At(tagEnd) != '$')
        {
            // $1, or a dollar sign that means nothing.
            return Take(ScriptToken.Other, Start + 1);
        }

        var delimiter = script[Start..(tagEnd + 1)];
        var body = script[(tagEnd + 1)..];
        var close = body.IndexOf(delimiter, StringComparison.Ordinal);
        return Take(ScriptToken.Text, close < 0 ? script.Length : tagEnd + 1 + close + delimiter.Length);
    }

    // A byte order mark counts as blank.
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\uFEFF';

    private static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_' || c >= 0x80;
}
