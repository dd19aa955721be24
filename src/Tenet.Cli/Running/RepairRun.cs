using System.CommandLine;
using Tenet.Cli.Output;
using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Running;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Corrects a ledger after a person has mended something by hand, once the database is seen to be what it will say.</summary>
/// <param name="session">The project.</param>
/// <param name="done">What the person says of the step that nobody knows about; null where the schema is to tell.</param>
internal sealed class RepairRun(Session session, bool? done)
{
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(ParseResult parsed, RunArguments arguments)
    {
        var set = session.Project.MigrationsAsTheyAre();
        await using var runner = await MigrationRunner.OpenAsync(arguments.Url(parsed), set, arguments.Options(parsed, session) with { Source = "repair" }, session.Cancellation);
        var status = await runner.StatusAsync(session.Cancellation);
        if (!status.Troubled.Any())
        {
            session.Terminal.Json(new RepairJson(runner.Database, [], [], null), OutputJson.Default.RepairJson);
            session.Terminal.Line($"Nothing to repair: the ledger of {Markup.Escape(runner.Database)} and the project agree.");
            return 0;
        }

        var (correction, said) = await CorrectionAsync(status, new LiveSchema(session, set, await runner.SchemaAsync(session.Cancellation)));
        foreach (var line in said)
        {
            session.Terminal.Say($"  {line}");
        }

        arguments.NeedConsent(parsed, session.Terminal, $"The ledger of {runner.Database} will say so. Go on?");
        await runner.CorrectAsync(correction, session.Cancellation);
        session.Terminal.Json(
            new RepairJson(runner.Database, [.. correction.Applied.Select(migration => migration.Version)], [.. correction.Forgotten], correction.Step?.Step), OutputJson.Default.RepairJson);
        foreach (var line in said)
        {
            session.Terminal.Line($"[green]repaired[/] {Markup.Escape(line)}");
        }

        return 0;
    }

    private async Task<(LedgerCorrection Correction, IReadOnlyList<string> Said)> CorrectionAsync(DatabaseStatus status, LiveSchema live)
    {
        var applied = status.Migrations.Where(item => item.State is MigrationState.Applied or MigrationState.Edited && item.Migration is not null).Select(item => item.Migration!).ToList();
        var edited = status.Migrations.Where(item => item.State == MigrationState.Edited).Select(item => item.Migration!).ToList();
        var gone = status.Migrations.Where(item => item.Migration is null).Select(item => item.Version).ToList();
        var correction = new LedgerCorrection { Applied = [.. edited], Forgotten = [.. gone] };
        List<string> said = [.. edited.Select(migration => $"{migration.Version} {migration.Name} is applied as its file is now"), .. gone.Select(version => $"{version} is not applied")];
        if (status.Migrations.FirstOrDefault(item => item is { State: MigrationState.HalfWay, Migration: not null }) is { } stuck)
        {
            return await HalfWayAsync(stuck, applied, live, correction, said);
        }

        Need(await live.DifferencesAsync(applied), "what its migrations make, as their files are now");
        return (correction, said);
    }

    private async Task<(LedgerCorrection Correction, IReadOnlyList<string> Said)> HalfWayAsync(
        MigrationStatus stuck, List<Migration> applied, LiveSchema live, LedgerCorrection correction, List<string> said)
    {
        var migration = stuck.Migration!;
        if (stuck.Entry!.State == EntryState.Reverting)
        {
            throw new TenetException(ErrorCode.RepairRefused, $"The migration {migration.Version} stopped on its way down.", migration.Up.Path, "Run 'tenet migrate down' again; where that cannot be, bring the database back by hand, and set its state in tenet.migrations.");
        }

        var steps = ScriptSteps.Of(migration.Up).Steps.Count;
        var at = stuck.Entry.Steps.Count(step => step is { Back: false, State: StepState.Done }) + 1;
        if (done is { } word)
        {
            Need(await live.DifferencesAsync(applied, migration, word ? at : at - 1), $"what it would be {(word ? "behind" : "before")} step {at} of {migration.Version}");
            var correctStep = correction with { Step = (migration, false, at, word) };
            return (correctStep, [.. said, $"{migration.Version} step {at} is {(word ? "done" : "not done")}; 'tenet migrate up' goes on from there"]);
        }

        // What the schema can be equal to: nothing of it, all before the step, the step too, all of it.
        var equal = new List<int>();
        foreach (var count in new[] { 0, at - 1, at, steps }.Distinct())
        {
            if ((await live.DifferencesAsync(applied, migration, count)).Count == 0)
            {
                equal.Add(count);
            }
        }

        return equal switch
        {
            [] => throw Refused(await live.DifferencesAsync(applied, migration, steps), $"what any part of {migration.Version} makes"),
            [var count] when count == steps => (correction with { Applied = [.. correction.Applied, migration] }, [.. said, $"{migration.Version} {migration.Name} is applied"]),
            [0] => (correction with { Forgotten = [.. correction.Forgotten, migration.Version] }, [.. said, $"{migration.Version} {migration.Name} is not applied"]),
            [var count] => (correction with { Step = (migration, false, at, count == at) }, [.. said, $"{migration.Version} step {at} is {(count == at ? "done" : "not done")}; 'tenet migrate up' goes on from there"]),
            _ => throw new TenetException(
                ErrorCode.RepairRefused, $"The schema does not tell whether step {at} of {migration.Version} is done.", migration.Up.Path,
                "Look at what the statement does to rows, and say it: --step done or --step undone."),
        };
    }

    private static void Need(IReadOnlyList<FactChange> differences, string what)
    {
        if (differences.Count > 0)
        {
            throw Refused(differences, what);
        }
    }

    private static TenetException Refused(IReadOnlyList<FactChange> differences, string what) =>
        new(ErrorCode.RepairRefused, $"The database is not {what}.", details: LiveSchema.Lines(differences));
}
