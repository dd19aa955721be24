using Tenet.Cli.Output;
using Tenet.Cli.Sources;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Model;

namespace Tenet.Cli.Isolation;

/// <summary>Keeps what came of the attacks as evidence, a record a table.</summary>
internal static class IsolationEvidence
{
    private const string Repeat = "tenet prove isolation --write";

    /// <returns>The files that changed.</returns>
    public static async Task<IReadOnlyList<string>> WriteAsync(Session session, IsolationReport report)
    {
        var model = await SourceReader.FilesAsync(session, session.Project.Schema());
        var (fingerprint, when) = (SchemaFingerprint.Of(model, session.Project.Settings.Ignore), session.Clock.GetUtcNow());
        return session.Project.Evidence.Write(
            [.. report.Results.Where(result => result.Object.Kind == FactKind.Table).GroupBy(result => result.Object).Select(group => Record(group.Key, [.. group], fingerprint, when))], [Claims.Isolated]);
    }

    private static EvidenceRecord Record(FactId table, IReadOnlyList<AttackResult> results, string fingerprint, DateTimeOffset when)
    {
        var open = results.Where(result => result.Accepted is null && result.Verdict != Verdict.Proved).ToList();
        var worst = open.Find(result => result.Verdict == Verdict.Refuted) ?? (open.Count > 0 ? open[0] : null);
        var accepted = results.Count(result => result.Accepted is not null);
        var detail = worst is null ? $"{results.Count} attacks{(accepted > 0 ? $", {accepted} of them by decision" : "")}" : $"{worst.Attack}: {worst.Reason}";
        return new EvidenceRecord(table, Claims.Isolated, worst?.Verdict ?? Verdict.Proved, detail, fingerprint, when, ProductVersion.Text, Repeat);
    }
}
