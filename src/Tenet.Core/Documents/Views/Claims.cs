using System.Globalization;
using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>Claims beyond the catalog: what was executed speaks for them, and nothing else does.</summary>
internal sealed class Claims(EvidenceBook evidence)
{
    public ClaimView Of(string text, FactId subject, string claim)
    {
        if (evidence.Find(subject, claim) is not { } record)
        {
            return new ClaimView(text, "not proven", false);
        }

        var day = record.When.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var detail = record.Detail is null ? "" : $": {record.Detail}";
        return !evidence.IsCurrent(record)
            ? new ClaimView(text, $"stale: {Word(record.Verdict)} on {day} on another schema, so not proven", false)
            : new ClaimView(text, $"{Word(record.Verdict)} on {day}{detail}", record.Verdict == Verdict.Proved);
    }

    /// <summary>A claim that holds where it was proved of each subject.</summary>
    public ClaimView OfAll(string text, IReadOnlyList<FactId> subjects, string claim)
    {
        var proved = subjects.Count(subject => evidence.IsProved(subject, claim));
        return new ClaimView(
            text,
            subjects.Count == 0 || proved == 0 ? "not proven" : proved == subjects.Count ? $"proved for all {subjects.Count}" : $"proved for {proved} of {subjects.Count}, so not proven",
            subjects.Count > 0 && proved == subjects.Count);
    }

    private static string Word(Verdict verdict) => verdict switch { Verdict.Proved => "proved", Verdict.Refuted => "refuted", _ => "undecided" };
}
