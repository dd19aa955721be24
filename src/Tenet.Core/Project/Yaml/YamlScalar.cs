using System.Globalization;
using System.Text;

namespace Tenet.Core.Project.Yaml;

/// <summary>Writes a word so that YAML reads the same word, wherever it stands.</summary>
internal static class YamlScalar
{
    private static readonly HashSet<string> Other = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Plain where that is safe, also within brackets; else quoted.</summary>
    public static string Write(string text)
    {
        if (text.Length > 0 && IsLetter(text[0]) && text.All(c => IsLetter(c) || char.IsAsciiDigit(c) || c is '.' or '$' or '-') && !Other.Contains(text))
        {
            return text;
        }

        return text.Any(NeedsEscape) ? Escaped(text) : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsLetter(char c) => c == '_' || (char.IsLetter(c) && !NeedsEscape(c));

    // What is no letter, mark, digit, sign or plain blank may be lost or look like something else.
    private static bool NeedsEscape(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when NeedsEscape(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
