using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Cli.Planning;

/// <summary>A plan, its way back, and what was found out about them.</summary>
/// <param name="Before">The present schema.</param>
/// <param name="After">The desired schema.</param>
/// <param name="Up">From the present schema to the desired one.</param>
/// <param name="Down">The way back.</param>
/// <param name="Options">What both respect; the renames are those of the way there.</param>
/// <param name="MaybeRenamed">What goes and what comes and look alike; nobody said that it is the same.</param>
/// <param name="Proof">What running it gave; null where nobody asked, or there is nothing to do.</param>
internal sealed record PlannedChange(
    SchemaModel Before, SchemaModel After, MigrationPlan Up, MigrationPlan Down, PlanOptions Options, IReadOnlyList<AlikePair> MaybeRenamed, PlanProof? Proof)
{
    public IReadOnlyList<Notice> Notices => [.. Before.Notices.Union(After.Notices)];

    /// <summary>Undecided never passes.</summary>
    public bool IsProved => Proof is null or { Verdict: Verdict.Proved };
}
