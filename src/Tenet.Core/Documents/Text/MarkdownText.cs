using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tenet.Core.Documents.Text;

/// <summary>Texts of a database as Markdown that means just them: no name or comment can end a cell, open a tag or hide what follows.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("|`*[]\\~_<>&");

    /// <summary>Text within a line or a table's cell.</summary>
    public static string Inline(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = OneLine(text);
        if (!line.AsSpan().ContainsAny(Signs))
        {
            return line;
        }

        var written = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            _ = c switch
            {
                '|' or '`' or '*' or '[' or ']' or '\\' or '~' => written.Append('\\').Append(c),
                // Between letters an underscore is one: created_at stays as it is written in SQL.
                '_' when !IsLetter(line, i - 1) || !IsLetter(line, i + 1) => written.Append('\\').Append(c),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '&' when i + 1 < line.Length && (char.IsLetter(line[i + 1]) || line[i + 1] == '#') => written.Append("&amp;"),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    /// <summary>A code span, whatever backticks the text holds.</summary>
    public static string Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = OneLine(text);
        if (line.Trim().Length == 0)
        {
            return "–";
        }

        var ticks = new string('`', LongestRun(line, '`') + 1);
        var space = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return ticks + space + line + space + ticks;
    }

    /// <summary>A code span within a table's cell, where a pipe must be escaped even in code.</summary>
    public static string CellCode(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A fenced block whose fence is longer than any within the text.</summary>
    public static string Fence(string language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        return $"{fence}{language}\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}";
    }

    /// <summary>Lines joined, and characters that are not seen or turn the direction of others written out.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (!trimmed.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            // Nearly every name and comment.
            return trimmed;
        }

        var written = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
        {
            if (c is '\n' or '\t' or '\u2028' or '\u2029')
            {
                written.Append(written is [.., ' '] ? "" : " ");
            }
            else if (c != '\r' && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else if (c != '\r')
            {
                written.Append(c);
            }
        }

        return written.ToString();
    }

    private static bool IsLetter(string line, int i) => i >= 0 && i < line.Length && char.IsLetterOrDigit(line[i]);

    private static int LongestRun(string text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
