using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.Writing;

namespace Tenet.Cli.Planning;

/// <summary>A planned change as JSON has it.</summary>
internal static class PlanFiles
{
    public static PlanFile Of(PlannedChange change, Acceptance accepted)
    {
        // Each takes its time, and neither waits for the other.
        Parallel.Invoke(() => _ = change.Up.Before.Value, () => _ = change.Up.After.Value);
        return Written(change, accepted);
    }

    private static PlanFile Written(PlannedChange change, Acceptance accepted) => new()
    {
        ServerVersion = change.Up.ServerVersion,
        Before = change.Up.Before.Value,
        After = change.Up.After.Value,
        Hazards = [.. change.Up.Hazards.Select(hazard => Of(hazard, HazardName.NeedsConsent(hazard.Class) ? accepted.Has(hazard) : null))],
        Renames = [.. change.Options.Renames.Select(rename => Of(rename, new RenamedNames(change.Options.Renames)))],
        MaybeRenamed = [.. change.MaybeRenamed.Select(pair => new PlanFileRename(pair.From.ToString(), pair.To.ToString()))],
        Settings = change.Up.Settings,
        Steps = Steps(change.Up, change.Proof?.Steps ?? []),
        Back = Steps(change.Down, []),
        BackHazards = [.. change.Down.Hazards.Select(hazard => Of(hazard, null))],
        Proof = PlanFileProof.Of(change.Proof),
        Notices = change.Notices,
    };

    private static PlanFileStep[] Steps(MigrationPlan plan, ValueList<StatementObservation> seen) =>
    [
        .. plan.Steps.Select((step, i) => new PlanFileStep(
            step.Sql,
            step.Subject.ToString(),
            PlanScript.Word(step.Action),
            step.Phase,
            step.InTransaction,
            [.. step.Hazards.Select(HazardName.Of)],
            (int?)step.LockTimeout?.TotalMilliseconds,
            (int?)step.StatementTimeout?.TotalMilliseconds,
            step.BeforeRetry,
            PlanFileObservation.Of(i < seen.Count ? seen[i] : null))),
    ];

    private static PlanFileHazard Of(Hazard hazard, bool? accepted) => new(HazardName.Of(hazard), HazardName.Word(hazard.Class), hazard.Subject.ToString(), hazard.Why, accepted);

    private static PlanFileRename Of(Rename rename, RenamedNames names) =>
        new(new RenameTarget(rename.From, rename.Label).ToString(), new RenameTarget(names.After(rename.From), rename.Label is null ? null : rename.To).ToString());
}
