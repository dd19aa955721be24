using Tenet.Core.Documents.Regions;

namespace Tenet.Core.Documents.Checking;

/// <summary>Takes a document apart into statements, the same way for every form.</summary>
internal static class StatementReader
{
    public const string Between = " › ";

    private static readonly string[] Kinds =
    [
        "TABLE", "VIEW", "COLUMN", "CONSTRAINT", "POLICY", "TRIGGER", "TYPE", "FUNCTION", "SEQUENCE", "INDEX", "RULE", "DOMAIN", "PROCEDURE", "AGGREGATE", "PUBLICATION", "SUBSCRIPTION", "STATISTICS",
        "COLLATION", "EXTENSION", "SERVER", "WRAPPER", "CONFIGURATION", "DICTIONARY", "OPERATOR", "ROLE", "SCHEMA",
    ];

    /// <summary>A file of SQL, in which a comment before each object is a heading.</summary>
    public static List<Statement> ReadSql(string text)
    {
        var statements = new List<Statement>();
        var (section, subject, empty) = ("", "", true);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (empty && raw.StartsWith("-- ", StringComparison.Ordinal))
            {
                (section, subject) = (raw[3..], "");
            }
            else if (line.Length > 0 && line is not ")" and not ");")
            {
                subject = Subject(raw) ?? subject;
                statements.Add(new Statement(section, CodeKey(line), line.TrimEnd(',', ';'), [], StatementKind.Code, subject));
            }

            empty = line.Length == 0;
        }

        return statements;
    }

    public static List<Statement> Read(string text, string path)
    {
        var statements = new List<Statement>();
        var headings = new List<(int Level, string Text)>();
        string? fence = null;
        var subject = "";
        List<string>? head = null;
        foreach (var raw in ProseReader.Strip(text, path).Split('\n'))
        {
            var line = raw.Trim();
            var ticks = line.Length - line.TrimStart('`').Length;
            if (fence is not null)
            {
                if (ticks >= fence.Length && line.Length == ticks)
                {
                    fence = null;
                }
                else if (line.Length > 0 && line is not ")" and not ");" && !line.StartsWith("--", StringComparison.Ordinal))
                {
                    subject = Subject(raw) ?? subject;
                    Add(CodeKey(line), line.TrimEnd(',', ';'), [], StatementKind.Code);
                }
            }
            else if (ticks >= 3)
            {
                (fence, subject) = (line[..ticks], "");
            }
            else if (Level(line) is var level and > 0)
            {
                headings.RemoveAll(heading => heading.Level >= level);
                headings.Add((level, Plain(line[(level + 1)..])));
            }
            else if (line.StartsWith('|'))
            {
                var cells = Cells(line);
                if (head is null)
                {
                    head = cells;
                }
                else if (!cells.All(cell => cell.All(c => c is '-' or ':')))
                {
                    Add(Plain(cells[0]), line, [.. head.Zip(cells)], StatementKind.Row);
                }

                continue;
            }
            else if (Item(line) is { } item)
            {
                Add(ItemKey(item), Plain(item), [], StatementKind.Item);
            }
            else if (line.Length > 0 && !line.StartsWith("<!--", StringComparison.Ordinal) && line != "---")
            {
                Add(ItemKey(line), Plain(line), [], StatementKind.Line);
            }

            head = null;
        }

        return statements;

        void Add(string key, string all, IReadOnlyList<(string, string)> cells, StatementKind kind) =>
            statements.Add(new Statement(string.Join(Between, headings.Select(heading => heading.Text)), key, all, cells, kind, kind == StatementKind.Code ? subject : ""));
    }

    /// <summary>Cells of a row; a pipe with a backslash before it is text.</summary>
    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var begin = 1;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '|' && line[i - 1] != '\\')
            {
                cells.Add(line[begin..i].Trim());
                begin = i + 1;
            }
        }

        return cells;
    }

    /// <summary>How many cells <see cref="Cells"/> finds.</summary>
    public static int CountCells(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 1; i < line.Length; i++)
        {
            count += line[i] == '|' && line[i - 1] != '\\' ? 1 : 0;
        }

        return count;
    }

    /// <summary>Text without the signs of Markdown.</summary>
    public static string Plain(string text) =>
        text.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();

    private static int Level(string line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is > 0 and < 7 && line.Length > level && line[level] == ' ' ? level : 0;
    }

    private static string? Item(string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            return line[2..];
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && line.Length > digits + 1 && line[digits] == '.' && line[digits + 1] == ' ' ? line[(digits + 2)..] : null;
    }

    // A label up to its colon, else the first name in code or in bold, else all of it.
    private static string ItemKey(string item)
    {
        var label = item.TrimStart('☐', '☑', ' ', '>');
        foreach (var sign in (string[])["**", "`", "["])
        {
            if (label.StartsWith(sign, StringComparison.Ordinal) && label.IndexOf(sign == "[" ? "]" : sign, sign.Length, StringComparison.Ordinal) is var end and > 0)
            {
                return Plain(label[sign.Length..end]);
            }
        }

        return label.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? Plain(label[..colon]) : Plain(label);
    }

    // What a statement that begins on this line is about: a constraint that it adds, else what stands behind the kind.
    private static string? Subject(string line)
    {
        if (!line.StartsWith("CREATE ", StringComparison.Ordinal) && !line.StartsWith("ALTER ", StringComparison.Ordinal) && !line.StartsWith("COMMENT ON ", StringComparison.Ordinal))
        {
            return null;
        }

        var words = Code(line);
        var at = Array.FindIndex(words, word => Kinds.Contains(word));
        var constraint = Array.IndexOf(words, "CONSTRAINT", 1);
        at = line[0] == 'A' && constraint > 0 ? constraint : at;
        return at >= 0 && at + 1 < words.Length ? words[at + 1].TrimEnd(';').Replace("\"", "", StringComparison.Ordinal) : null;
    }

    private static string CodeKey(string line)
    {
        var words = Code(line);
        var at = Array.FindIndex(words, word => Kinds.Contains(word));
        if (words.Length == 0)
        {
            return line;
        }

        if (words[0] is "CREATE" or "COMMENT" or "ALTER" or "CONSTRAINT" && at >= 0 && at + 1 < words.Length)
        {
            var part = Array.FindIndex(words, at + 2, word => word is "CONSTRAINT" or "COLUMN");
            return $"{words[0]} {words[at]} {words[at + 1]}{(part > 0 && part + 1 < words.Length ? " " + words[part + 1] : "")}";
        }

        return words[0] is "}" or "{" || words.Any(word => word.Contains("--", StringComparison.Ordinal)) || words[0] is "GRANT" or "REVOKE" or "SELECT" or "FROM" or "WHERE" or "AND" ? line : words[0];
    }

    private static string[] Code(string line) => [.. line.Split([' ', '(', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "ONLY")];
}
