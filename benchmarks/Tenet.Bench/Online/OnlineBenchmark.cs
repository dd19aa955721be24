using System.Diagnostics;
using Npgsql;
using Tenet.Bench.Measuring;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Online;

/// <summary>How long clients of a table of a million rows have to wait while a plan runs, in its direct and in its online form.</summary>
internal sealed class OnlineBenchmark : IBenchmark
{
    private const int Major = 18;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2);

    public string Name => "online";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        await using var sandbox = await Sandbox.StartAsync(new SandboxOptions { Major = Major }, cancellation);
        Console.Error.WriteLine($"{OnlineScenario.Rows:n0} rows ...");
        await using var filled = await sandbox.CreateDatabaseAsync(cancellation);
        await ExecuteAsync(filled, OnlineScenario.Schema, cancellation);
        await ExecuteAsync(filled, OnlineScenario.Filling, cancellation);
        Console.WriteLine($"PostgreSQL {Major}, {OnlineScenario.Rows:n0} rows, 4 clients, {Machine.Describe()}.");
        Console.WriteLine();
        Console.WriteLine("| Change | direct: longest wait | 99th of 100 | the change took | online: longest wait | 99th of 100 | the change took |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        Console.WriteLine($"| none, for 3 s | {await QuietAsync(filled, cancellation)} | | | |");
        foreach (var scenario in OnlineScenario.All)
        {
            Console.Error.WriteLine($"{scenario.Name} ({Machine.Describe()}) ...");
            var direct = await MeasureAsync(sandbox, filled, scenario, PlanStrategy.Direct, cancellation);
            var online = await MeasureAsync(sandbox, filled, scenario, PlanStrategy.Online, cancellation);
            Console.WriteLine($"| {scenario.Name} | {direct} | {online} |");
        }

        Console.WriteLine();
        Console.WriteLine($"At the end: {Machine.Describe()}.");
    }

    private static async Task<string> QuietAsync(SandboxDatabase filled, CancellationToken cancellation)
    {
        await using var database = await filled.CloneAsync(cancellation);
        await using var workload = Workload.Start(database, "app.task");
        await Task.Delay(TimeSpan.FromSeconds(3), cancellation);
        return Cells(await workload.StopAsync(), null);
    }

    private static async Task<string> MeasureAsync(Sandbox sandbox, SandboxDatabase filled, OnlineScenario scenario, PlanStrategy strategy, CancellationToken cancellation)
    {
        await using var database = await filled.CloneAsync(cancellation);
        await using var wanted = await sandbox.CreateDatabaseAsync(cancellation);
        await ExecuteAsync(database, scenario.Before, cancellation);
        await ExecuteAsync(wanted, OnlineScenario.Schema, cancellation);
        await ExecuteAsync(wanted, scenario.Before, cancellation);
        await ExecuteAsync(wanted, scenario.After, cancellation);
        var after = await ReadAsync(wanted, cancellation);
        var plan = Planner.Plan(await ReadAsync(database, cancellation), after, PlanOptions.Default with { Strategy = strategy });

        await using var workload = Workload.Start(database, scenario.Table);
        await Task.Delay(Calm, cancellation);
        var reader = scenario.HasReader ? ReadForLongAsync(database, scenario.Table, cancellation) : Task.CompletedTask;
        await Task.Delay(Calm / 4, cancellation);
        await using var connection = await database.OpenAsync(cancellation);
        var runner = new PlanRunner(connection, cancellation);
        var since = Stopwatch.GetTimestamp();
        await runner.RunAsync(plan);
        var took = Stopwatch.GetElapsedTime(since);
        await Task.Delay(Calm, cancellation);
        var times = await workload.StopAsync();
        await reader;
        if (!Planner.Plan(await ReadAsync(database, cancellation), after, PlanOptions.Default).IsEmpty)
        {
            throw new BenchException($"{scenario.Name}: the {strategy} plan does not make the desired schema.");
        }

        return Cells(times, took) + (runner.Retries > 0 ? $" ({runner.Retries} retries)" : "");
    }

    private static async Task ReadForLongAsync(SandboxDatabase database, string table, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using (var read = new NpgsqlCommand($"SELECT count(*) FROM {table} WHERE id < 10", connection))
        {
            await read.ExecuteNonQueryAsync(cancellation);
        }

        await Task.Delay(Reading, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static string Cells(double[] times, TimeSpan? took) => $"{times[^1]:n0} ms | {times[times.Length * 99 / 100]:0.0} ms | {(took is { } time ? $"{time.TotalSeconds:0.0} s" : "")}";

    private static Task<SchemaModel> ReadAsync(SandboxDatabase database, CancellationToken cancellation) => CatalogReader.ReadAsync(database.OpenAsync, cancellation);

    private static async Task ExecuteAsync(SandboxDatabase database, string script, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        foreach (var statement in StatementSplitter.Split(script))
        {
            await using var command = new NpgsqlCommand(statement.Text, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
