using System.Globalization;
using Tenet.Cli.Output;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Running;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Running;

/// <summary>Tells what a run would do: its SQL, the locks that a sandbox saw, and how large the tables are that it touches.</summary>
internal sealed class DryRun(Session session, MigrationRunner runner, MigrationSet set)
{
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(ValueList<MigrationStatus> chosen)
    {
        var wanted = chosen.Select(item => item.Migration!).ToHashSet();
        var seen = chosen.Count == 0 ? [] : await MigrationVerifier.RunAsync(await session.SandboxAsync(), set, wanted.Contains, session.Cancellation, tellsFailure: true);
        var tables = seen.SelectMany(item => item.Statements).SelectMany(Tables).ToHashSet();
        var sizes = await runner.SizesAsync(tables, session.Cancellation);
        session.Terminal.Json(
            new DryRunJson(
                runner.Database,
                [.. seen.Select(item => new DryRunMigration(
                    item.Version, item.Name, item.Path, wanted.First(migration => migration.Up.Path == item.Path).Up.Text,
                    [.. item.Statements.SelectMany(statement => statement.Locks.Select(taken => new DryRunLock(statement.Place, taken.Relation, LockModes.Name(taken.Mode))))]))],
                [.. sizes.Select(size => new DryRunTable(size.Table, size.Rows, size.Bytes))]),
            OutputJson.Default.DryRunJson);
        foreach (var migration in chosen.Select(item => item.Migration!))
        {
            session.Terminal.Line($"[bold]-- {Markup.Escape($"{migration.Version} {migration.Name}")}[/]");
            session.Terminal.Text(migration.Up.Text.Trim('\n') + "\n");
            foreach (var statement in seen.FirstOrDefault(item => item.Path == migration.Up.Path)?.Statements ?? [])
            {
                foreach (var line in VerificationText.Lines(statement, session.Options.Verbose))
                {
                    session.Terminal.Line($"[grey]--   line {statement.Place[(statement.Place.LastIndexOf(':') + 1)..]}: {Markup.Escape(line)}[/]");
                }
            }
        }

        foreach (var size in sizes)
        {
            session.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"[grey]-- {Markup.Escape(size.Table)} has {(size.Rows is { } rows ? $"about {rows} rows" : "an unknown number of rows")}, {size.Bytes / 1024.0 / 1024.0:0.0} MB[/]"));
        }

        session.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} migration{(chosen.Count == 1 ? "" : "s")} would run on {Markup.Escape(runner.Database)}; nothing was done"));
        return 0;
    }

    private static IEnumerable<string> Tables(StatementObservation statement) =>
        [.. statement.Locks.Select(taken => taken.Relation), .. statement.Rewritten, .. statement.Scanned, .. statement.Written.Select(write => write.Relation)];
}
