namespace Tenet.Core.Documents.Text;

/// <summary>Paths of links: from one file of the project to another, with slashes.</summary>
internal static class RelativePath
{
    /// <param name="file">The file in which the link stands.</param>
    /// <param name="target">Where it leads; both relative to the project.</param>
    public static string From(string file, string target)
    {
        var from = file.Split('/')[..^1];
        var to = target.Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same])
        {
            same++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - same).Concat(to[same..]));
    }

    /// <summary>Where a link of a file leads, relative to the project; null where it leaves it.</summary>
    public static string? Resolve(string file, string link)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not "." and not "")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
