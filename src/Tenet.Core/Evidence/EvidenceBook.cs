using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>All records of a project; documents and reports ask here and nowhere else.</summary>
/// <param name="records">In any order; of several about one claim and subject the latest counts.</param>
/// <param name="fingerprint">That of the schema as it is now.</param>
public sealed class EvidenceBook(IEnumerable<EvidenceRecord> records, string fingerprint)
{
    private readonly Dictionary<(FactId, string), EvidenceRecord> latest = records
        .GroupBy(record => (record.Subject, record.Claim))
        .ToDictionary(group => group.Key, group => group.MaxBy(record => record.When)!);

    public string Fingerprint { get; } = fingerprint;

    public IEnumerable<EvidenceRecord> Records => latest.Values;

    /// <summary>The latest record about the claim, or null.</summary>
    public EvidenceRecord? Find(FactId subject, string claim) => latest.GetValueOrDefault((subject, claim));

    /// <summary>Whether the record was made on the schema as it is now.</summary>
    public bool IsCurrent(EvidenceRecord record) => record?.Fingerprint == Fingerprint;

    /// <summary>Whether the claim was proved on the schema as it is now.</summary>
    public bool IsProved(FactId subject, string claim) => Find(subject, claim) is { Verdict: Verdict.Proved } record && IsCurrent(record);
}
