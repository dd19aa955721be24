using System.Globalization;
using System.Text;

namespace Tenet.Core.Documents.Text;

/// <summary>A text as a YAML scalar between double quotes.</summary>
internal static class YamlScalar
{
    public static string Write(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => written.Append('\\').Append(c),
                '\n' => written.Append("\\n"),
                '\t' => written.Append("\\t"),
                _ when char.IsControl(c) => written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => written.Append(c),
            };
        }

        return written.Append('"').ToString();
    }

    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items.Select(Write)) + "]";
}
