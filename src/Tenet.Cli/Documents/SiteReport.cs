using Tenet.Core.Documents.Site;

namespace Tenet.Cli.Documents;

/// <summary>A site beside what stands in its folder.</summary>
/// <param name="Path">The folder, relative to the project.</param>
/// <param name="Count">How many files it has.</param>
/// <param name="Changed">Files that are to be written, with their text as it stands or null.</param>
/// <param name="Stale">Files of an older site that belong to nothing any more, relative to the folder.</param>
internal sealed record SiteReport(string Path, int Count, IReadOnlyList<(SitePage Page, string? Existing)> Changed, IReadOnlyList<string> Stale)
{
    public bool IsTrue => Changed.Count == 0 && Stale.Count == 0;
}
