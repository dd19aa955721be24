using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Core.Observation;

/// <summary>What was seen of a plan on a database with rows: up, down, up again.</summary>
public sealed record PlanProof
{
    public ValueList<MigrationClaim> Claims { get; init => field = value ?? []; } = [];

    /// <summary>What the steps did, in their order; up to the one that failed.</summary>
    public ValueList<StatementObservation> Steps { get; init => field = value ?? []; } = [];

    /// <summary>Tables that no row could be made up for, with the reason: nothing was tried on rows there.</summary>
    public ValueList<string> WithoutRows { get; init => field = value ?? []; } = [];

    /// <summary>Proved where all is; that values which are dropped by intent do not come back is told, and refutes nothing.</summary>
    public Verdict Verdict
    {
        get
        {
            var asked = Claims.Where(claim => claim.Claim != MigrationClaims.BringsBack).ToList();
            return asked.Exists(claim => claim.Verdict == Verdict.Refuted) ? Verdict.Refuted
                : asked.Count == 0 || asked.Exists(claim => claim.Verdict == Verdict.Undecided) ? Verdict.Undecided
                : Verdict.Proved;
        }
    }
}
