using System.Text;

namespace Tenet.Core.Documents.Text;

/// <summary>Anchors of headings as GitHub makes them.</summary>
public static class Anchors
{
    /// <summary>Lower case, blanks as dashes, and nothing but letters, digits, dashes and underscores.</summary>
    public static string Of(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var text = new StringBuilder();
        foreach (var c in heading.Trim())
        {
            if (c == ' ')
            {
                text.Append('-');
            }
            else if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }
}
