using System.Buffers;
using System.Text;

namespace Tenet.Core.Documents.Site;

/// <summary>Texts of a database as HTML that means just them, and is well-formed XML besides.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Nearly every name and comment.
        if (!text.AsSpan().ContainsAny(Signs) && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var written = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '"' => written.Append("&quot;"),
                '\'' => written.Append("&#39;"),
                _ => written.Append(Forbidden(c) ? '\ufffd' : c),
            };
        }

        return written.ToString();
    }

    // What XML has no way to write, and what turns the direction of the text behind it.
    private static bool Forbidden(char c) =>
        (c < ' ' && c is not '\n' and not '\t' and not '\r') || c is '\ufffe' or '\uffff' or (>= '\u007f' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
