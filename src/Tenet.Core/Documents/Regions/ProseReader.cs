using Tenet.Core.Errors;

namespace Tenet.Core.Documents.Regions;

/// <summary>Finds what people wrote between markers. A marker is a whole line outside of fenced code.</summary>
public static class ProseReader
{
    private const string Open = "<!-- tenet:prose id=";
    private const string End = " -->";
    internal const string Close = "<!-- /tenet:prose -->";

    /// <summary>The line that opens a region.</summary>
    public static string Marker(string id) => Open + id + End;

    /// <param name="text">The document, with line feeds.</param>
    /// <param name="path">The document, for errors.</param>
    /// <exception cref="TenetException">TNT6002 where markers are nested, missing or twice the same.</exception>
    public static IReadOnlyList<ProseRegion> Read(string text, string path) => Walk(text, path, null);

    /// <summary>The pieces of the document that nobody wrote, in order.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <inheritdoc cref="Read" path="/exception"/>
    internal static IReadOnlyList<Range> Generated(ReadOnlySpan<char> text, string path)
    {
        var pieces = new List<Range>();
        Walk(text, path, pieces);
        return pieces;
    }

    /// <summary>The document without what people wrote: what is left is generated.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static string Strip(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(Generated(text, path).Select(piece => text[piece]));
    }

    private static List<ProseRegion> Walk(ReadOnlySpan<char> text, string path, List<Range>? rest)
    {
        var regions = new List<ProseRegion>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string? open = null;
        string? fence = null;
        var (begin, openedAt, number) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            number++;
            var length = text[at..].IndexOf('\n');
            var next = length < 0 ? text.Length : at + length + 1;
            var line = (length < 0 ? text[at..] : text.Slice(at, length)).TrimEnd('\r');
            if (open is null)
            {
                Add(rest, at, next);
                fence = Fence(line, fence);
            }

            if (open is not null && line.SequenceEqual(Close))
            {
                regions.Add(new ProseRegion(open, text[begin..at].ToString(), openedAt));
                Add(rest, at, next);
                open = null;
            }
            else if (fence is null && line.SequenceEqual(Close))
            {
                throw Wrong(path, number, "A marker ends human text where none began");
            }
            else if (fence is null && line.StartsWith(Open) && line.EndsWith(End))
            {
                var id = line[Open.Length..^End.Length].ToString();
                if (open is not null)
                {
                    throw Wrong(path, number, $"The human text '{id}' begins before '{open}' of line {openedAt} has ended");
                }

                if (!ids.Add(id))
                {
                    throw Wrong(path, number, $"The human text '{id}' stands twice");
                }

                (open, begin, openedAt) = (id, next, number);
            }

            at = next;
        }

        return open is null ? regions : throw Wrong(path, openedAt, $"The human text '{open}' has no end marker '{Close}'");
    }

    private static void Add(List<Range>? pieces, int begin, int end)
    {
        if (pieces is [.., var last] && last.End.Value == begin)
        {
            pieces[^1] = last.Start..end;
        }
        else
        {
            pieces?.Add(begin..end);
        }
    }

    // The run of backticks or tildes that the fence was opened with, while it is open.
    private static string? Fence(ReadOnlySpan<char> line, string? open)
    {
        var trimmed = line.TrimStart();
        var run = trimmed is ['`' or '~', ..] ? trimmed[..^trimmed.TrimStart(trimmed[0]).Length] : [];
        if (open is null)
        {
            return run.Length >= 3 ? run.ToString() : null;
        }

        return run.Length >= open.Length && run[0] == open[0] && trimmed.TrimEnd().Length == run.Length ? null : open;
    }

    private static TenetException Wrong(string path, int line, string what) => new(ErrorCode.RegionBroken, what + ".", $"{path}:{line}");
}
