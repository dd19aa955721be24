using System.Globalization;
using Tenet.Bench.Measuring;
using Tenet.Bench.Plan;
using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Migrate;

/// <summary>A thousand small migrations: <c>tenet migrate up</c> beside dbmate, sqitch, and psql in one session; then once more, when nothing is to be done.</summary>
internal sealed class MigrateBenchmark : IBenchmark
{
    private const string Target = "migrated";
    private const int Count = 1000;
    private const double AtMost = 1.3;
    private const double NothingAtMost = 0.15;

    public string Name => "migrate";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        var folder = Path.Combine(CacheFolder.Of(Account.Current), "bench", $"migrate-{Count}");
        Folders.Remove(folder);
        SmallMigrations.WriteDbmate(Path.Combine(folder, "db", "migrations"), Count);
        SmallMigrations.WriteSqitch(Path.Combine(folder, "sqitch"), Count);
        await File.WriteAllTextAsync(Path.Combine(folder, "tenet.yml"), $"postgres: {{ version: {LoadedServer.Major} }}\nmigrations: {{ layout: dbmate }}\n", cancellation);
        var packages = await PeerPackages.EnsureAsync(cancellation);
        await using var server = await LoadedServer.StartAsync("migrate", "SELECT 1", cancellation);
        MeasuredProgram Psql(string file) => new("psql", server.Client("psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-h", server.Host, "-U", "postgres", "-d", Target, "-f", file);
        Runner[] runners =
        [
            new("psql, one session", Psql(SmallMigrations.WritePlain(folder, Count)), HasLedger: false),
            new("psql, a transaction and a row each", Psql(SmallMigrations.WriteWithLedger(folder, Count)), HasLedger: false),
            new("`tenet migrate up`", new MeasuredProgram("tenet", arguments.Program, "migrate", "up", "--yes", "-q", "-p", folder, "--database", server.Url(Target)), HasLedger: true),
            new("dbmate", packages?.Dbmate($"postgres://postgres@localhost/{Target}?socket={server.Host}&sslmode=disable", Path.Combine(folder, "db", "migrations")), HasLedger: true),
            new("sqitch", Sqitch(server, Path.Combine(folder, "sqitch")), HasLedger: true),
        ];
        var start = new MeasuredProgram("tenet --version", arguments.Program, "--version");
        var (first, again, starts) = (runners.ToDictionary(runner => runner, _ => new List<Measurement>()), runners.ToDictionary(runner => runner, _ => new List<Measurement>()), new List<Measurement>());
        for (var turn = 0; turn <= arguments.Runs; turn++)
        {
            starts.Add(start.Run());
            foreach (var runner in runners.Where(runner => runner.Program is not null))
            {
                cancellation.ThrowIfCancellationRequested();
                await server.PsqlAsync("postgres", ["-c", $"DROP DATABASE IF EXISTS {Target}", "-c", $"CREATE DATABASE {Target}"], cancellation);
                first[runner].Add(runner.Program!.Run());
                if (runner.HasLedger)
                {
                    again[runner].Add(runner.Program.Run());
                }
            }
        }

        Print(server, arguments.Runs, runners, first, again, new Series([.. starts.Skip(1)]).Median);
    }

    // The first turn warms up.
    private static void Print(
        LoadedServer server, int runs, Runner[] runners, Dictionary<Runner, List<Measurement>> first, Dictionary<Runner, List<Measurement>> again, double start)
    {
        double? Median(Dictionary<Runner, List<Measurement>> all, Runner runner) => all[runner].Count > 1 ? new Series([.. all[runner].Skip(1)]).Median : null;
        var (floor, tenet) = (Median(first, runners[1])!.Value, Median(first, runners[2])!.Value);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count:n0} migrations on {server.Program}, {Machine.Describe()}, median of {runs} runs, whole process."));
        Console.WriteLine();
        Console.WriteLine("| Program | all | ÷ psql with a row each | ÷ `tenet` | nothing to do |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var runner in runners)
        {
            Console.WriteLine(Median(first, runner) is not { } time
                ? $"| {runner.Name} | not here | | | |"
                : string.Create(CultureInfo.InvariantCulture, $"| {runner.Name} | {time:0.00} s | {time / floor:0.0} | {time / tenet:0.0} | {(Median(again, runner) is { } nothing ? $"{nothing:0.00} s" : "")} |"));
        }

        var (limit, idle) = ((AtMost * floor) + start, Median(again, runners[2])!.Value);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"`tenet migrate up`: {tenet:0.00} s, at most {AtMost} times psql with a row each and the start of {start:0.00} s, which is {limit:0.00} s: {Verdict(tenet <= limit)}; nothing to do: {idle * 1000:0} ms (at most {NothingAtMost * 1000:0}: {Verdict(idle <= NothingAtMost)})."));
    }

    private static string Verdict(bool isReached) => isReached ? "ok" : "missed";

    // It is slow, and Debian's alone: where it is not installed nobody waits for it.
    private static MeasuredProgram? Sqitch(LoadedServer server, string folder) => Programs.FindOnPath("sqitch") is { } program
        ? new MeasuredProgram("sqitch", program, "deploy", "--quiet", "--client", server.Client("psql"), $"db:pg://postgres@/{Target}?host={server.Host}") { Folder = folder, HighestCode = 1 }
        : null;
}
