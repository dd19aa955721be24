namespace Tenet.Core.History.Layouts;

/// <summary>The comments at the head of a file: what the migration does and what to mind .</summary>
internal static class HeaderComment
{
    /// <summary>The text of the comments before the first statement without comment signs and markers, or null where there is none.</summary>
    public static string? Read(string text)
    {
        var end = SqlBlank.FirstStatement(text);
        var lines = (end < 0 ? text : text[..end]).Split('\n').Where(line => !Marker.IsMarker(line)).Select(Strip);
        var comment = string.Join('\n', lines).Trim();
        return comment.Length == 0 ? null : comment;
    }

    private static string Strip(string line)
    {
        var bare = line.Trim();
        if (bare.StartsWith("--", StringComparison.Ordinal))
        {
            return bare.TrimStart('-').Trim();
        }

        // Inside a block comment lines often begin with a star.
        return bare.Replace("*/", "", StringComparison.Ordinal).TrimStart('/', '*').Trim();
    }
}
