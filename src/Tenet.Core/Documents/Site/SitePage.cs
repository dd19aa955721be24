using System.Text;

namespace Tenet.Core.Documents.Site;

/// <summary>A file of the site as it is to be.</summary>
/// <remarks>Kept as it is written to disk: a thousand pages as strings are large objects, which only a full collection frees.</remarks>
/// <param name="path">Relative to the folder of the site, with slashes.</param>
/// <param name="utf8">The whole file.</param>
public sealed class SitePage(string path, ReadOnlyMemory<byte> utf8)
{
    /// <summary>What every file of a site holds, so that nobody else's is overwritten or removed.</summary>
    public const string Mark = "Written by tenet docs, form site; changes are lost.";

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    public SitePage(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The folders of a site whose pages go when their objects do.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["", "tables", "areas", "assets"];

    /// <summary>How the files of a site end.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".html", ".css", ".js"];

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Whether a file was written by us.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> file) => file.IndexOf(MarkBytes) >= 0;
}
