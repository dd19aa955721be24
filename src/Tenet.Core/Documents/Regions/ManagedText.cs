using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Regions;

/// <summary>A file of which Tenet manages a part; what stands before and after belongs to others.</summary>
/// <param name="Before">Text before the region.</param>
/// <param name="Body">The region with its markers; the whole file where it has none.</param>
/// <param name="After">Text after the region.</param>
internal sealed record ManagedText(string Before, string Body, string After)
{
    private const string Start = "<!-- ai:managed start ";
    private const string End = "<!-- ai:managed end -->";

    /// <param name="text">The file, with line feeds.</param>
    /// <param name="path">The path that the marker must name.</param>
    /// <exception cref="TenetException">TNT6002 where a marker is missing, nested or of another file.</exception>
    public static ManagedText Read(string text, string path)
    {
        var lines = text.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(Start, StringComparison.Ordinal)).ToList();
        var ends = Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim() == End).ToList();
        if (starts.Count == 0 && ends.Count == 0)
        {
            return new ManagedText("", text, "");
        }

        if (starts.Count > 1)
        {
            throw Wrong(path, starts[1], "A second managed region begins here; a document has one");
        }

        if (starts.Count == 0 || ends.Count == 0 || ends[0] < starts[0])
        {
            throw Wrong(path, starts.Count > 0 ? starts[0] : ends[0], starts.Count > 0 ? $"The managed region has no end marker '{End}'" : "A managed region ends where none began");
        }

        if (ends.Count > 1)
        {
            throw Wrong(path, ends[1], "A managed region ends where none began");
        }

        var file = Attribute(lines[starts[0]], "file");
        if (file != path)
        {
            throw Wrong(path, starts[0], $"The managed region belongs to the file '{file}'");
        }

        return new ManagedText(
            string.Concat(lines[..starts[0]].Select(line => line + "\n")),
            string.Concat(lines[starts[0]..(ends[0] + 1)].Select(line => line + "\n")),
            string.Join('\n', lines[(ends[0] + 1)..]));
    }

    private static string Attribute(string line, string name)
    {
        var begin = line.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (begin < 0)
        {
            return "";
        }

        var value = line[(begin + name.Length + 3)..];
        return value.IndexOf('"', StringComparison.Ordinal) is var end and >= 0 ? value[..end] : value;
    }

    private static TenetException Wrong(string path, int line, string what) => new(ErrorCode.RegionBroken, what + ".", $"{path}:{line + 1}");
}
