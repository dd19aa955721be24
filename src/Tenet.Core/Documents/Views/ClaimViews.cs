using System.Globalization;
using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Views;

/// <summary>Claims beyond the catalog: what was executed speaks for them, and nothing else does.</summary>
internal sealed class ClaimViews(EvidenceBook evidence)
{
    private const int LongestDetail = 90;

    /// <summary>Whether anything was executed about the subject, on this schema or on an older one.</summary>
    public bool IsKnown(FactId subject, string claim) => evidence.Find(subject, claim) is not null;

    public ClaimView Of(string text, FactId subject, string claim)
    {
        if (evidence.Find(subject, claim) is not { } record)
        {
            return new ClaimView(text, "not proven", false);
        }

        return !evidence.IsCurrent(record)
            ? new ClaimView(text, $"{ClaimView.Stale}{Word(record.Verdict)} on {Day(record)}{ClaimView.OfAnotherSchema}", false)
            : new ClaimView(text, $"{Word(record.Verdict)} on {Day(record)}{Detail(record)}", record.Verdict == Verdict.Proved);
    }

    /// <summary>A claim that holds where it was proved of each subject.</summary>
    public ClaimView OfAll(string text, IReadOnlyCollection<FactId> subjects, string claim) => Summary(text, [.. subjects.Select(subject => evidence.Find(subject, claim))]);

    /// <summary>A claim about all that was looked at under its word, each with words of its own behind it.</summary>
    public ClaimView OfWord(string text, string word) =>
        Summary(text, [.. evidence.Records.Where(record => record.Claim == word || record.Claim.StartsWith(word + " ", StringComparison.Ordinal))]);

    private ClaimView Summary(string text, List<EvidenceRecord?> records)
    {
        var current = records.OfType<EvidenceRecord>().Where(evidence.IsCurrent).ToList();
        var proved = current.Count(record => record.Verdict == Verdict.Proved);
        if (current.Count == 0)
        {
            return records.OfType<EvidenceRecord>().MaxBy(record => record.When) is { } old
                ? new ClaimView(text, $"{ClaimView.Stale}looked at on {Day(old)}{ClaimView.OfAnotherSchema}", false)
                : new ClaimView(text, "not proven", false);
        }

        var day = Day(current.MaxBy(record => record.When)!);
        if (proved == records.Count)
        {
            return new ClaimView(text, proved == 1 ? $"proved on {day}" : $"proved for all {proved} on {day}", true);
        }

        var rest = new[]
        {
            (Count: current.Count(record => record.Verdict == Verdict.Refuted), Word: "refuted for"),
            (Count: current.Count(record => record.Verdict == Verdict.Undecided), Word: "undecided for"),
            (Count: records.Count - current.Count, Word: "not proven for"),
        };
        return new ClaimView(text, $"proved for {proved} of {records.Count} on {day}; {string.Join(", ", rest.Where(item => item.Count > 0).Select(item => $"{item.Word} {item.Count}"))}", false);
    }

    private static string Day(EvidenceRecord record) => record.When.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A long one is in the file of evidence.
    private static string Detail(EvidenceRecord record) =>
        record.Detail is null ? "" : ": " + (record.Detail.Length <= LongestDetail ? record.Detail : record.Detail[..record.Detail.LastIndexOf(' ', LongestDetail)] + " …");

    private static string Word(Verdict verdict) => verdict switch { Verdict.Proved => "proved", Verdict.Refuted => "refuted", _ => "undecided" };
}
