using Tenet.Core.Errors;

namespace Tenet.Core.Model;

/// <summary>Reads the text form of a <see cref="FactId"/> back.</summary>
public static class FactIdParser
{
    // Longest first, so that "text search configuration" is not read as a shorter label.
    private static readonly (string Label, FactKind Kind)[] Labels =
        [.. Enum.GetValues<FactKind>().Select(kind => (FactKinds.Label(kind) + " ", kind)).OrderByDescending(pair => pair.Item1.Length)];

    /// <exception cref="TenetException">TNT3002 where the text names no kind.</exception>
    public static FactId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (label, kind) in Labels)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                return ParsePath(kind, text.AsSpan(label.Length));
            }
        }

        throw new TenetException(ErrorCode.SnapshotUnreadable, $"'{text}' names no kind of fact.");
    }

    private static FactId ParsePath(FactKind kind, ReadOnlySpan<char> path)
    {
        if (kind is FactKind.Grant or FactKind.DefaultPrivilege or FactKind.SecurityLabel or FactKind.UserMapping or FactKind.Cast)
        {
            return new FactId(kind, "", "", "", path.ToString());
        }

        var names = new List<string>(3);
        while (!path.IsEmpty)
        {
            names.Add(ReadName(ref path));
            if (path.IsEmpty || path[0] != '.')
            {
                break;
            }

            path = path[1..];
        }

        var signature = path.ToString();
        return names.Count switch
        {
            1 => new FactId(kind, "", names[0], "", signature),
            2 => new FactId(kind, names[0], names[1], "", signature),
            _ => new FactId(kind, names[0], names[2], names[1], signature),
        };
    }

    private static string ReadName(ref ReadOnlySpan<char> path)
    {
        if (path[0] != '"')
        {
            var end = path.IndexOfAny(". (");
            var plain = (end < 0 ? path : path[..end]).ToString();
            path = end < 0 ? [] : path[end..];
            return plain;
        }

        var i = 1;
        while (i < path.Length && (path[i] != '"' || (i + 1 < path.Length && path[i + 1] == '"')))
        {
            i += path[i] == '"' ? 2 : 1;
        }

        var quoted = path[1..Math.Min(i, path.Length)].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        path = i + 1 < path.Length ? path[(i + 1)..] : [];
        return quoted;
    }
}
