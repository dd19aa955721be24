using System.Collections.Concurrent;
using Npgsql;
using Tenet.Cli.Projects;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.ZeroDowntime;
using Tenet.Tests.Database.Planning;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.ZeroDowntime;

/// <summary>Runs all cases of a version, several at once, and keeps what went wrong.</summary>
public sealed class SeriesRun(TrialServers fixture)
{
    private const string Quiet = "tenet.quiet";
    private readonly ConcurrentDictionary<int, Lazy<Task<IReadOnlyDictionary<string, Exception?>>>> runs = [];

    internal static IReadOnlyList<SeriesCase> All { get; } = [.. Directory.EnumerateFiles(Repository.Case("zero-downtime"), "*.sql").Where(path => !Path.GetFileName(path).StartsWith('_')).Order(StringComparer.Ordinal).Select(SeriesCase.Read)];

    /// <summary>Throws where the case failed.</summary>
    internal async Task CheckAsync(int major, string name)
    {
        var sandbox = await fixture.OfAsync(major);
        var outcomes = await runs.GetOrAdd(major, _ => new(() => AllAsync(sandbox, major))).Value;
        if (outcomes.GetValueOrDefault(name) is { } problem)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problem);
        }
    }

    private static async Task<IReadOnlyDictionary<string, Exception?>> AllAsync(Postgres.Sandbox.Sandbox sandbox, int major)
    {
        var only = Environment.GetEnvironmentVariable("TENET_TEST_CASE");
        var outcomes = new ConcurrentDictionary<string, Exception?>();
        foreach (var group in All.Where(test => only is null || test.Name.Contains(only, StringComparison.Ordinal)).GroupBy(test => test.Example))
        {
            var scripts = ProjectFolder.Open(Repository.At("examples", group.Key)).Schema();
            await using var template = await Subject.CreateAsync(sandbox, group.Key, CancellationToken.None);
            var before = await CatalogReader.ReadAsync(template.OpenAsync, CancellationToken.None);
            await Parallel.ForEachAsync(group, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (test, _) =>
            {
                try
                {
                    await RunAsync(sandbox, scripts, before, test, major);
                    outcomes[test.Name] = null;
                }
                catch (Exception problem)
                {
                    outcomes[test.Name] = problem;
                }
            });
        }

        return outcomes;
    }

    private static async Task RunAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<SqlScript> scripts, SchemaModel before, SeriesCase test, int major)
    {
        var files = test.Edited(scripts);
        Task MakeAsync(SandboxDatabase database) => LoadAsync(database, scripts);
        await using var desired = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await LoadAsync(desired, files);
        var after = await CatalogReader.ReadAsync(desired.OpenAsync, CancellationToken.None);
        var (changes, options) = await ChangesAsync(sandbox, files, before, after, MakeAsync);
        Assert.False(changes.IsPlain);
        var series = await new SeriesTrial(sandbox, before, after, changes, options, null, CancellationToken.None).WriteAsync(MakeAsync);
        await using var live = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await MakeAsync(live);
        var (judge, wanted) = (new PlannedDatabase(live, major), new PlannedDatabase(desired, major));
        var first = await judge.JudgeAsync();
        var rows = SeriesCase.Read(Repository.Case("zero-downtime", $"_{test.Example}.sql"));
        await ExecuteAsync(live, rows.Find("rows")!);
        if (test.Find("rows") is { } more)
        {
            await ExecuteAsync(live, more);
        }

        var clients = new Clients(test, live, rows.Find("session")!);
        await clients.WorkAsync("old");
        var text = "";
        try
        {
            foreach (var file in series)
            {
                text = Text(file, file.Up);
                if (file.Phase == SeriesPhase.Contract)
                {
                    var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(live, file.Up, "1 hour"));
                    Assert.Equal("55006", refused.SqlState);
                }

                await RunAsync(live, file.Up, "0");
                if (file.Phase == SeriesPhase.Expand && file != series.Last(other => other.Phase == SeriesPhase.Expand))
                {
                    await clients.WorkAsync("old");
                }
                else if (file != series[^1])
                {
                    await clients.WorkAsync(all: file == series.LastOrDefault(other => other.Phase == SeriesPhase.Backfill) || !series.SkipWhile(other => other != file).Any(other => other.Phase == SeriesPhase.Backfill));
                }
            }

            Oracle.Same(await wanted.JudgeAsync(), await judge.JudgeAsync());
            await clients.WorkAsync("new");
            var kept = await clients.ReadAsync("new select");
            foreach (var file in series.Reverse())
            {
                text = Text(file, file.Down);
                await RunAsync(live, file.Down, "0");
                if (file == series.Last(other => other.Phase == SeriesPhase.Expand))
                {
                    // Only the old form is left, with all that both kinds wrote.
                    Assert.Equal(kept, await clients.ReadAsync("old select"));
                }

                if (file.Phase == SeriesPhase.Contract && series.Count(other => other.Phase == SeriesPhase.Contract) > 1 && file != series.First(other => other.Phase == SeriesPhase.Contract))
                {
                    continue;
                }

                if (file == series.FirstOrDefault(other => other.Phase == SeriesPhase.Contract))
                {
                    Assert.Equal(kept, await clients.ReadAsync("old select"));
                }

                if (file.Phase == SeriesPhase.Expand)
                {
                    await clients.WorkAsync("old");
                    continue;
                }

                await clients.WorkAsync(all: true);
                kept = await clients.ReadAsync("new select");
            }

            Oracle.Same(first, await judge.JudgeAsync());
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{problem.Message}\n--- at:\n{text}", problem);
        }
    }

    internal static async Task<(SeriesChanges Changes, PlanOptions Options)> ChangesAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<SqlScript> files, SchemaModel before, SchemaModel after, Func<SandboxDatabase, Task> make)
    {
        var comments = files.SelectMany(file => RenameComments.Find(file.Text, file.Path, file.FirstLine)).ToList();
        var made = comments.Count == 0 ? null : await MadeObjects.ReadAsync(sandbox, files, CancellationToken.None);
        var renames = RenameResolver.Resolve([.. comments.Select(comment => comment.Said([.. made![comment.Statement]], after))], before, after);
        var options = RenameFollowers.With(before, after, PlanOptions.Default with { Renames = renames });
        var said = await SaidIntents.ReadAsync(sandbox, files, make, before, after, options.Renames, CancellationToken.None);
        return (SeriesAnalysis.Run(before, after, options.Renames, said), options);
    }

    private static async Task LoadAsync(SandboxDatabase database, IReadOnlyList<SqlScript> scripts)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await SchemaLoader.LoadAsync(connection, scripts, CancellationToken.None);
    }

    private static async Task RunAsync(SandboxDatabase database, MigrationPlan plan, string quiet)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ExecuteAsync(connection, $"SET {Quiet} = '{quiet}'");
        foreach (var setting in plan.Settings)
        {
            await ExecuteAsync(connection, setting);
        }

        foreach (var part in PlanPart.Of(plan))
        {
            await using var transaction = part.InTransaction ? await connection.BeginTransactionAsync() : null;
            foreach (var step in part.Steps)
            {
                await ExecuteAsync(connection, step.Sql);
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync();
            }
        }
    }

    private static async Task ExecuteAsync(SandboxDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await ScriptRunner.RunAsync(connection, new SqlScript("rows", sql), CancellationToken.None);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Text(SeriesFile file, MigrationPlan plan) => $"{file.Phase}\n{string.Join(";\n", plan.Steps.Select(step => step.Sql))}";
}
