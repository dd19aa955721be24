using Tenet.Core.Evidence;

namespace Tenet.Cli.Output;

/// <summary>What a proof run found, in JSON.</summary>
internal sealed record ProofJson(string Fingerprint, IReadOnlyList<ProofJson.Record> Records, IReadOnlyList<string> Written)
{
    public static ProofJson Of(string fingerprint, IReadOnlyList<EvidenceRecord> records, IReadOnlyList<string> written) => new(
        fingerprint, [.. records.Select(record => new Record(record.Claim, record.Subject.ToString(), record.Verdict.ToString().ToLowerInvariant(), record.Detail))], written);

    internal sealed record Record(string Claim, string Subject, string Verdict, string? Detail);
}
