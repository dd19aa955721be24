using Tenet.Core.Evidence;

namespace Tenet.Cli.Checking;

/// <summary>How the records of evidence stand to the schema as it is.</summary>
/// <param name="Records">All of them.</param>
/// <param name="Stale">Made on another schema, so that documents take them for not proven.</param>
/// <param name="Refuted">Made on this one, and against the claim.</param>
internal sealed record EvidenceSummary(int Records, int Stale, int Refuted)
{
    public static EvidenceSummary Of(EvidenceBook book)
    {
        var stale = book.Records.Count(record => !book.IsCurrent(record));
        return new EvidenceSummary(book.Records.Count(), stale, book.Records.Count(record => book.IsCurrent(record) && record.Verdict == Verdict.Refuted));
    }
}
