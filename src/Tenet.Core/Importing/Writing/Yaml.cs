using System.Text;

namespace Tenet.Core.Importing.Writing;

/// <summary>Values as YAML takes them, on one line.</summary>
internal static class Yaml
{
    /// <summary>The text as it stands where YAML reads it as just that, else between quotes.</summary>
    public static string Text(string text)
    {
        var plain = text.Length > 0 && char.IsLetter(text[0]) && !text.EndsWith(' ') && text.All(c => char.IsLetterOrDigit(c) || " _-./()'".Contains(c, StringComparison.Ordinal))
            && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");
        return plain ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => " ",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
