namespace Tenet.Core.Documents.Site;

/// <summary>A file of the site as it is to be.</summary>
/// <param name="Path">Relative to the folder of the site, with slashes.</param>
/// <param name="Text">The whole file.</param>
public sealed record SitePage(string Path, string Text)
{
    /// <summary>What every file of a site holds, so that nobody else's is overwritten or removed.</summary>
    public const string Mark = "Written by tenet docs, form site; changes are lost.";

    /// <summary>The folders of a site whose pages go when their objects do.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["", "tables", "areas", "assets"];

    /// <summary>How the files of a site end.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".html", ".css", ".js"];

    /// <summary>Whether a file was written by us.</summary>
    public static bool IsOurs(string text) => text.Contains(Mark, StringComparison.Ordinal);
}
