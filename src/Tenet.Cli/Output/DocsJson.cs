using Tenet.Cli.Documents;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;
using Tenet.Core.Project;
using Tenet.Core.Text;

namespace Tenet.Cli.Output;

/// <summary>What <c>docs --format json</c> says.</summary>
internal sealed record DocsJson(
    bool Passed, IReadOnlyList<DocsJson.Document> Documents, IReadOnlyList<DocumentFinding> Findings, IReadOnlyList<DocsJson.Site> Sites, IReadOnlyList<string> Context)
{
    public static DocsJson Of(DocumentReport report) => new(
        report.IsTrue,
        [.. report.Documents.Select(document => Of(document, report))],
        report.Findings,
        [.. report.Sites.Select(site => new Site(site.Path, site.Count, [.. site.Changed.Where(pair => pair.Existing is not null).Select(pair => pair.Page.Path)], [.. site.Changed.Where(pair => pair.Existing is null).Select(pair => pair.Page.Path)], site.Stale))],
        report.Context);

    private static Document Of(GeneratedDocument document, DocumentReport report) => new(
        document.Path,
        document.Form is { } form ? DocumentForms.Word(form) : null,
        document.IsTrue ? "unchanged" : document.Existing is null ? "missing" : "changed",
        report.Differences.GetValueOrDefault(document.Path) ?? [],
        document.IsTrue || document.Existing is null ? null : UnifiedDiff.Of(document.Existing, document.Text, document.Path, "the schema"),
        [.. document.Orphans.Select(orphan => orphan.Id)]);

    /// <param name="Path">Relative to the project.</param>
    /// <param name="Form">Null for a file written along with the outline.</param>
    /// <param name="State"><c>unchanged</c>, <c>changed</c> or <c>missing</c>, as it was before the run.</param>
    /// <param name="Untruths">What it says that is not so.</param>
    /// <param name="Diff">From the document to what it is to be.</param>
    /// <param name="Orphans">Human texts whose object is gone.</param>
    internal sealed record Document(string Path, string? Form, string State, IReadOnlyList<Untruth> Untruths, string? Diff, IReadOnlyList<string> Orphans);

    /// <param name="Path">The folder, relative to the project.</param>
    /// <param name="Count">How many files the site has.</param>
    /// <param name="Changed">Files that differed before the run.</param>
    /// <param name="Missing">Files that were not there.</param>
    /// <param name="Stale">Files that belonged to nothing any more.</param>
    internal sealed record Site(string Path, int Count, IReadOnlyList<string> Changed, IReadOnlyList<string> Missing, IReadOnlyList<string> Stale);
}
