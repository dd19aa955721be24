using System.Text;

namespace Tenet.Core.Project.References;

/// <summary>The anchor that a Markdown viewer gives a heading.</summary>
public static class HeadingAnchor
{
    /// <summary>Small letters, blanks as dashes, other signs left out.</summary>
    public static string Of(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        var anchor = new StringBuilder(heading.Length);
        foreach (var c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                anchor.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }
}
