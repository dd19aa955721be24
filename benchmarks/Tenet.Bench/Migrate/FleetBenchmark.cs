using System.Globalization;
using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Migrate;

/// <summary>Fleets: 1,000 schemas of one database and 200 databases of one server, all from nothing to the newest migration.</summary>
internal sealed class FleetBenchmark : IBenchmark
{
    private const int Schemas = 1000;
    private const int Databases = 200;
    private const int Migrations = 5;
    private const string Shared = "shared";

    public string Name => "fleet";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        await using var server = await LoadedServer.StartAsync("fleet", "SELECT 1", cancellation);
        await server.PsqlAsync("postgres", ["-c", $"DROP DATABASE IF EXISTS {Shared}", "-c", $"CREATE DATABASE {Shared}"], cancellation);
        await server.PsqlAsync(Shared, ["-c", $"DO $$ BEGIN FOR i IN 1..{Schemas} LOOP EXECUTE format('CREATE SCHEMA tenant_%s', i); END LOOP; END $$"], cancellation);
        await server.PsqlAsync(Shared, ["-c", $"CREATE TABLE databases AS SELECT 'postgres://postgres@localhost/fleet_' || i || '?host={server.Host}' AS url FROM generate_series(1, {Databases}) i"], cancellation);
        foreach (var batch in Enumerable.Range(1, Databases).Chunk(50))
        {
            await server.PsqlAsync("postgres", [.. batch.SelectMany(i => (string[])["-c", $"CREATE DATABASE fleet_{i}"])], cancellation);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Migrations} migrations each on {server.Program}, {Machine.Describe()}, one run."));
        Console.WriteLine();
        Console.WriteLine("| Targets | `migrate up --targets` | ms a target | again, nothing to do | `migrate status --targets` |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        await MeasureAsync($"{Schemas:n0} schemas of one database", Schemas, $"schemas: {{ database: \"{server.Url(Shared)}\", like: \"tenant_*\" }}", arguments, cancellation);
        await MeasureAsync($"{Databases} databases of one server", Databases, $"query: {{ database: \"{server.Url(Shared)}\", sql: select url from databases }}", arguments, cancellation);
    }

    private static async Task MeasureAsync(string what, int count, string targets, BenchArguments arguments, CancellationToken cancellation)
    {
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", $"fleet-{count}");
        Folders.Remove(folder);
        SmallMigrations.WriteDbmate(Path.Combine(folder, "db", "migrations"), Migrations);
        await File.WriteAllTextAsync(Path.Combine(folder, "tenet.yml"), $"postgres: {{ version: {LoadedServer.Major} }}\nmigrations: {{ layout: dbmate }}\ntargets:\n  {targets}\n", cancellation);
        double Run(params string[] words) => new MeasuredProgram("tenet", arguments.Program, ["migrate", .. words, "--targets", "-p", folder]).Run().Time.TotalSeconds;
        var (up, again, status) = (Run("up", "--yes"), Run("up", "--yes"), Run("status"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {up:0.0} s | {up * 1000 / count:0} | {again:0.0} s | {status:0.0} s |"));
    }
}
