using Tenet.Core.Sql.Scripts;

namespace Tenet.Core.Importing.Reading;

/// <summary>Words of SQL, with quotes and comments respected. What they mean together is for the server to say.</summary>
internal static class SqlWords
{
    /// <summary>Names that stand behind CREATE TABLE. Only a hint for the order in which things are tried.</summary>
    public static IEnumerable<string> CreatedTables(string sql)
    {
        var tokens = Tokens(sql);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (Is(tokens[i], "create") && Is(tokens[i + 1], "table"))
            {
                var name = i + 2;
                while (name < tokens.Count && tokens[name].Token == ScriptToken.Word && tokens[name].Text.ToLowerInvariant() is "if" or "not" or "exists")
                {
                    name++;
                }

                // A schema's name, a dot, the table's name.
                name = name + 2 < tokens.Count && tokens[name + 1].Text == "." ? name + 2 : name;
                if (name < tokens.Count)
                {
                    yield return Name(tokens[name]);
                }
            }
        }
    }

    /// <summary>Names that stand behind CREATE VIEW.</summary>
    public static IEnumerable<string> CreatedViews(string sql)
    {
        var tokens = Tokens(sql);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // CREATE OR REPLACE TEMPORARY RECURSIVE VIEW has the most words between the two.
            if (Is(tokens[i], "view") && Enumerable.Range(Math.Max(0, i - 5), Math.Min(i, 5)).Any(at => Is(tokens[at], "create")))
            {
                var name = Is(tokens[i + 1], "if") ? i + 4 : i + 1;
                name = name + 2 < tokens.Count && tokens[name + 1].Text == "." ? name + 2 : name;
                if (name < tokens.Count)
                {
                    yield return Name(tokens[name]);
                }
            }
        }
    }

    /// <summary>The calls of a function whose first argument is a text constant: the constant and how many arguments follow it, with the last one.</summary>
    public static IEnumerable<(string Constant, int More, string Last, int Offset)> Calls(string sql, string function)
    {
        var tokens = Tokens(sql);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (!Is(tokens[i], function) || tokens[i + 1].Token != ScriptToken.Open || tokens[i + 2].Token != ScriptToken.Text)
            {
                continue;
            }

            var (depth, more, last) = (1, 0, "");
            for (var at = i + 3; at < tokens.Count && depth > 0; at++)
            {
                depth += tokens[at].Token == ScriptToken.Open ? 1 : tokens[at].Token == ScriptToken.Close ? -1 : 0;
                more += depth == 1 && tokens[at].Text == "," ? 1 : 0;
                last = depth > 0 ? tokens[at].Text : last;
            }

            yield return (tokens[i + 2].Text.Trim('\''), more, last.ToLowerInvariant(), tokens[i].Offset);
        }
    }

    /// <summary>What stands between the first parenthesis behind the words and the one that closes it, or null.</summary>
    public static string? Between(string sql, string word)
    {
        var lexer = new ScriptLexer(sql);
        var (seen, depth, start) = (false, 0, 0);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            seen |= token == ScriptToken.Word && lexer.Current.Equals(word, StringComparison.OrdinalIgnoreCase);
            if (seen && token == ScriptToken.Open)
            {
                start = depth++ == 0 ? lexer.End : start;
            }
            else if (seen && token == ScriptToken.Close && --depth == 0)
            {
                return sql[start..lexer.Start];
            }
        }

        return null;
    }

    public static IEnumerable<string> Names(string sql) => Tokens(sql).Where(token => token.Token == ScriptToken.Word).Select(token => token.Text);

    /// <summary>Where the word stands with one of the others next behind it.</summary>
    public static IEnumerable<int> Offsets(string sql, string word, params string[] next)
    {
        var tokens = Tokens(sql);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (Is(tokens[i], word) && Array.Exists(next, other => Is(tokens[i + 1], other)))
            {
                yield return tokens[i].Offset;
            }
        }
    }

    /// <summary>Names that an operator of order compares with a call of the function.</summary>
    public static IEnumerable<string> ComparedWith(string sql, string function)
    {
        var tokens = Tokens(sql);
        for (var i = 2; i + 1 < tokens.Count; i++)
        {
            var name = tokens[i - 1].Text is "=" ? i - 3 : i - 2;
            if (Is(tokens[i], function) && tokens[i + 1].Token == ScriptToken.Open && tokens[i - 1].Text is "<" or ">" or "=" && name >= 0 && tokens[name].Token == ScriptToken.Word)
            {
                yield return tokens[name].Text;
            }
        }
    }

    /// <summary>The comments with where they begin, without their dashes.</summary>
    public static IEnumerable<(string Text, int Offset)> Comments(string sql)
    {
        var found = new List<(string, int)>();
        var lexer = new ScriptLexer(sql);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token == ScriptToken.Comment)
            {
                found.Add((lexer.Current.ToString().Trim('-', '/', '*', ' ', '\n'), lexer.Start));
            }
        }

        return found;
    }

    private static string Name((ScriptToken Token, string Text, int Offset) token) => token.Token == ScriptToken.QuotedName ? token.Text.Trim('"') : token.Text.ToLowerInvariant();

    private static bool Is((ScriptToken Token, string Text, int Offset) token, string word) =>
        token.Token == ScriptToken.Word && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static List<(ScriptToken Token, string Text, int Offset)> Tokens(string sql)
    {
        var tokens = new List<(ScriptToken, string, int)>();
        var lexer = new ScriptLexer(sql);
        for (var token = lexer.Next(); token != ScriptToken.End; token = lexer.Next())
        {
            if (token == ScriptToken.Text && lexer.Current[0] == '$')
            {
                // A routine's body is SQL as well, between two dollar tags.
                var start = lexer.Start + lexer.Current[1..].IndexOf('$') + 2;
                var body = sql[start..Math.Max(start, lexer.End - (start - lexer.Start))];
                tokens.AddRange(Tokens(body).Select(inner => (inner.Token, inner.Text, inner.Offset + start)));
            }
            else if (token is not (ScriptToken.Blank or ScriptToken.Comment))
            {
                tokens.Add((token, lexer.Current.ToString(), lexer.Start));
            }
        }

        return tokens;
    }
}
