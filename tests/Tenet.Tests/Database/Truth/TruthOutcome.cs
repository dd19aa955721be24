using Tenet.Core.Documents.Checking;

namespace Tenet.Tests.Database.Truth;

/// <summary>What became of the documents when a change was made.</summary>
/// <param name="False">The documents that were no longer true, and what was said of them.</param>
/// <param name="Problem">Why the change could not be made, or null.</param>
internal sealed record TruthOutcome(IReadOnlyList<(string Path, bool IsForm, IReadOnlyList<Untruth> Untruths)> False, Exception? Problem = null)
{
    public override string ToString() =>
        Problem?.ToString() ?? (False.Count == 0 ? "all documents stay true" : string.Join('\n', False.SelectMany(item => item.Untruths.Select(untruth => $"{item.Path} | {untruth.Section} | {untruth.Text}"))));
}
