using System.Globalization;
using System.Text;

namespace Tenet.Core.CodeModels;

/// <summary>A string constant, as the languages of models have it in common.</summary>
internal static class StringLiteral
{
    /// <param name="text">What it means.</param>
    /// <param name="quote">The sign around it.</param>
    /// <param name="isEscaped">What the language cannot have in a literal beside control characters.</param>
    public static string Of(string text, char quote, Func<char, bool> isEscaped)
    {
        var literal = new StringBuilder(text.Length + 2).Append(quote);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                _ when c == quote => literal.Append('\\').Append(c),
                _ when char.IsControl(c) || isEscaped(c) => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append(quote).ToString();
    }
}
