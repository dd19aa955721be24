namespace Tenet.Core.CodeModels;

/// <summary>A comment of the database taken apart into lines that end no comment of a language by themselves.</summary>
internal static class CommentLines
{
    private static readonly char[] Breaks = ['\n', '\u0085', '\u2028', '\u2029', '\v', '\f'];

    public static IReadOnlyList<string> Of(string? comment)
    {
        if (string.IsNullOrWhiteSpace(comment))
        {
            return [];
        }

        var lines = comment.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split(Breaks);
        return [.. lines.Select(line => string.Concat(line.Where(c => !char.IsControl(c) || c == '\t')).TrimEnd())];
    }
}
