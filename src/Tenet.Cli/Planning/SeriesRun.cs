using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.ZeroDowntime;

namespace Tenet.Cli.Planning;

/// <summary>Plans a change as a series of migrations between which clients of the old and of the new schema both work.</summary>
internal static class SeriesRun
{
    /// <exception cref="TenetException">TNT4020 what cannot be done so, TNT4021 and TNT4022 where values come from; else as any plan.</exception>
    public static async Task<PlannedSeries> RunAsync(Session session, PlanRequest request)
    {
        var change = await PlanRun.RunAsync(session, request with { Prove = false });
        var said = await SaidAsync(session, request, change, MakeAsync);
        var changes = SeriesAnalysis.Run(change.Before, change.After, change.Options.Renames, said);
        if (change.Up.IsEmpty)
        {
            return new PlannedSeries(change, changes, []);
        }

        var trial = new SeriesTrial(await session.SandboxAsync(), change.Before, change.After, changes, change.Options, session.SandboxRole, session.Cancellation) { Samples = request.Samples };
        if (!request.Prove)
        {
            return Whole(change, changes, await session.TimedAsync("series written", () => trial.WriteAsync(MakeAsync)));
        }

        var (files, proof) = await session.TimedAsync("series written and proved", () => trial.ProveAsync(MakeAsync, MakeDesiredAsync));
        return Whole(change with { Proof = proof }, changes, files);
        Task MakeAsync(SandboxDatabase database) => request.From.MakeAsync(database, change.Before, session.Cancellation);
        Task MakeDesiredAsync(SandboxDatabase database) => request.To.MakeAsync(database, change.After, session.Cancellation);
    }

    // Most schemas have no such comment, and no server is asked then.
    private static async Task<IReadOnlyList<SaidIntent>> SaidAsync(Session session, PlanRequest request, PlannedChange change, Func<SandboxDatabase, Task> make) =>
        request.To.Files.Any(file => IntentComments.Has(file.Text))
            ? await SaidIntents.ReadAsync(await session.SandboxAsync(), request.To.Files, make, change.Before, change.After, change.Options.Renames, session.Cancellation)
            : [];

    // All files as one plan, to be told and accepted as any other. Each is a phase.
    private static PlannedSeries Whole(PlannedChange change, SeriesChanges changes, IReadOnlyList<SeriesFile> files)
    {
        var hazards = new SeriesHazards(change.Up.Hazards, change.Before, change.After, changes);
        var clean = files.Select(file => file with { Up = hazards.Of(file.Up), Down = hazards.Back(file.Down) }).ToList();
        var up = change.Up with
        {
            Steps = clean.SelectMany((file, i) => file.Up.Steps.Select(step => step with { Phase = i + 1 })).ToValueList(),
            Hazards = clean.SelectMany(file => file.Up.Hazards).Distinct().OrderBy(hazard => hazard.Class).ToValueList(),
        };
        var down = change.Down with
        {
            Steps = clean.AsEnumerable().Reverse().SelectMany((file, i) => file.Down.Steps.Select(step => step with { Phase = i + 1 })).ToValueList(),
            Hazards = clean.AsEnumerable().Reverse().SelectMany(file => file.Down.Hazards).Distinct().OrderBy(hazard => hazard.Class).ToValueList(),
        };
        return new PlannedSeries(change with { Up = up, Down = down }, changes, clean);
    }
}
