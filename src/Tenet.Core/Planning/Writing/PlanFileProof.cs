using Tenet.Core.Observation;

namespace Tenet.Core.Planning.Writing;

/// <summary>What running a plan up, down and up again on a sandbox with rows gave.</summary>
/// <param name="Verdict"><c>proved</c>, <c>refuted</c> or <c>undecided</c>.</param>
/// <param name="Claims">What was tried.</param>
/// <param name="WithoutRows">Tables that no row could be made up for, with the reason.</param>
public sealed record PlanFileProof(string Verdict, IReadOnlyList<PlanFileClaim> Claims, IReadOnlyList<string> WithoutRows)
{
    public static PlanFileProof? Of(PlanProof? proof) => proof is null
        ? null
        : new(
            proof.Verdict.ToString().ToLowerInvariant(),
            [.. proof.Claims.Select(claim => new PlanFileClaim(claim.Claim, claim.Verdict.ToString().ToLowerInvariant(), claim.Detail))],
            proof.WithoutRows);
}
