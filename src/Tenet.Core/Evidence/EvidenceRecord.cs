using Tenet.Core.Model;

namespace Tenet.Core.Evidence;

/// <summary>What was executed to support one claim about one subject.</summary>
/// <param name="Subject">What the claim is about.</param>
/// <param name="Claim">The claim's word, e.g. <c>delete-behaviour</c>, <c>no-orphans</c>, <c>values-accepted</c>.</param>
/// <param name="Verdict">How it ended.</param>
/// <param name="Detail">The counterexample of a refutation, the reason of what stayed undecided, or what was seen; never a row's value.</param>
/// <param name="Fingerprint">Of the schema it was executed on; of another schema it is stale, and stale is not proven.</param>
/// <param name="When">When it was executed.</param>
/// <param name="Version">The version of Tenet that did it.</param>
/// <param name="Repeat">The command that does it again.</param>
public sealed record EvidenceRecord(
    FactId Subject, string Claim, Verdict Verdict, string? Detail, string Fingerprint, DateTimeOffset When, string Version, string Repeat);
