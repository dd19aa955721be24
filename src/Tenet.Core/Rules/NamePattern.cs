using Tenet.Core.Project;

namespace Tenet.Core.Rules;

/// <summary>Names as the team agreed on them: <c>idx_{table}_*</c>.</summary>
internal static class NamePattern
{
    private const string Table = "{table}";

    /// <summary>Whether the name fits one of the patterns, or there is none.</summary>
    /// <remarks>PostgreSQL cuts names at 63 bytes: a table's name of that length cannot stand in another whole.</remarks>
    public static bool Fits(IReadOnlyList<string> patterns, string name, string table) =>
        patterns.Count == 0 || patterns.Any(pattern => Glob.Matches(pattern.Replace(Table, table, StringComparison.Ordinal), name)) || name.Length >= 60;

    /// <summary>The patterns as a reader of a message takes them.</summary>
    public static string Shown(IReadOnlyList<string> patterns, string table) =>
        string.Join(" or ", patterns.Select(pattern => pattern.Replace(Table, table, StringComparison.Ordinal)));

    /// <summary>Lower-case words of ASCII letters and digits, with single underscores between.</summary>
    public static bool IsSnakeCase(string name) =>
        name.Length > 0 && (char.IsAsciiLetterLower(name[0]) || name[0] == '_') && !name.EndsWith('_')
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_') && !name.AsSpan(1).Contains("__", StringComparison.Ordinal);

    /// <summary>The name in snake_case.</summary>
    public static string SnakeCase(string name) => string.Join('_', CodeModels.Naming.Words.Of(name)).ToLowerInvariant();
}
