using Tenet.Cli.Sources;
using Tenet.Core.History.Layouts;
using Tenet.Core.Planning.Parking;

namespace Tenet.Cli.Planning;

/// <summary>The migrations that a change becomes: each is proved on what those before it make, and written behind them.</summary>
internal sealed class MigrationParts(Session session, SchemaSource history, PlanRequest request)
{
    private const string Later = "_drop_parked";

    /// <summary>The change as it is; or where it drops tables and columns, one that hides them and one that drops them later.</summary>
    public static IReadOnlyList<MigrationPart> Of(string name, PlannedChange change, bool parks)
    {
        if (!parks || change.Up.IsEmpty || ParkingPlanner.Plan(change.Before, change.After, change.Options, name + Later) is not { } parked)
        {
            return [new MigrationPart(name, change)];
        }

        return
        [
            new MigrationPart(name, new PlannedChange(change.Before, parked.Between, parked.First, parked.FirstBack, parked.Options, change.MaybeRenamed, null)),
            new MigrationPart(name + Later, new PlannedChange(parked.Between, change.After, parked.Second, parked.SecondBack, parked.Options with { Renames = [] }, [], null)),
        ];
    }

    /// <summary>The files of all parts, and the parts with their proofs.</summary>
    /// <exception cref="Core.Errors.TenetException">TNT4013 where one is not proved, or its files do not make what it shall make.</exception>
    public async Task<(IReadOnlyList<MigrationFile> Files, IReadOnlyList<MigrationPart> Parts)> WriteAsync(IReadOnlyList<MigrationPart> parts)
    {
        var (source, files, proved) = (history, new List<MigrationFile>(), new List<MigrationPart>());
        foreach (var part in parts)
        {
            var change = request.Prove ? await PlanRun.ProveAsync(session, part.Change, source, request.Samples) : part.Change;
            Acceptance.NeedProof(change, parts.Count > 1 ? "See what is refuted or undecided. --no-parking drops at once, in one migration; --no-proof writes the plan without a proof." : null);
            proved.Add(part with { Change = change });
            if (!change.Up.IsEmpty)
            {
                var draft = new MigrationDraft(session, source, change);
                var written = await draft.WriteAsync(part.Name);
                await draft.TryAsync(written);
                files.AddRange(written);
                source = SchemaSource.Behind(source, written);
            }
        }

        return (files, proved);
    }
}
