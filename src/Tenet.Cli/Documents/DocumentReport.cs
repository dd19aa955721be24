using Tenet.Core.Documents;
using Tenet.Core.Documents.Checking;

namespace Tenet.Cli.Documents;

/// <summary>What a run of <c>tenet docs</c> made and found.</summary>
/// <param name="Documents">The documents, and the files that go with the outline.</param>
/// <param name="Differences">What they say that is not so, by path; only with <c>--check</c>.</param>
/// <param name="Findings">What else is wrong: links, cells, words, context files.</param>
/// <param name="Sites">The sites.</param>
/// <param name="Context">Context files, the registry of ids among them, that were rewritten; with <c>--check</c>, that are to be.</param>
/// <param name="Checked">Whether nothing was written.</param>
internal sealed record DocumentReport(
    IReadOnlyList<GeneratedDocument> Documents, IReadOnlyDictionary<string, IReadOnlyList<Untruth>> Differences, IReadOnlyList<DocumentFinding> Findings,
    IReadOnlyList<SiteReport> Sites, IReadOnlyList<string> Context, bool Checked)
{
    public bool IsTrue => (Context.Count == 0 || !Checked)
        && Documents.All(document => document.IsTrue) && Sites.All(site => site.IsTrue) && Findings.All(finding => !finding.IsError);
}
