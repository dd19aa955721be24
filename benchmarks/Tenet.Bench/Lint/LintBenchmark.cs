using System.Diagnostics;
using Npgsql;
using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Rules;
using Tenet.Core.Rules.Shapes;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Catalog.Trees;

namespace Tenet.Bench.Lint;

/// <summary>All rules over a schema that is read already, beside splinter's queries on the same server.</summary>
internal sealed class LintBenchmark : IBenchmark
{
    // Its SQL is not part of this repository: https://github.com/supabase/splinter, the file splinter.sql.
    private const string SplinterFile = "TENET_BENCH_SPLINTER";

    private static readonly ProjectSettings Agreed = new()
    {
        Tenancy = new TenancySettings { Strategy = TenancyStrategy.RowLevelSecurity, Root = "tenants", Column = "tenant_id", AppRole = "app" },
        Conventions = new ConventionSettings { Preset = "vibecoder" },
    };

    public string Name => "lint";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        var splinter = Environment.GetEnvironmentVariable(SplinterFile);
        Console.WriteLine($"{Machine.Describe()}, {RuleBook.All.Length} rules, median of {arguments.Runs} runs (fastest to slowest).");
        Console.WriteLine();
        Console.WriteLine("| Tables | facts | findings | read | policies | rules, first run | rules | splinter |");
        Console.WriteLine("|---:|---:|---:|---|---|---|---|---|");
        foreach (var size in arguments.Sizes)
        {
            await MeasureAsync(size, arguments.Runs, splinter, cancellation);
        }
    }

    private static async Task MeasureAsync(int size, int runs, string? splinter, CancellationToken cancellation)
    {
        await using var server = await LoadedServer.StartAsync(size, cancellation);
        await using var source = NpgsqlDataSource.Create($"Host={server.Host};Username=postgres;Database={LoadedServer.Database}");
        var (model, reading) = await TimedAsync(() => CatalogReader.ReadAsync(async token => await source.OpenConnectionAsync(token), cancellation));
        await using var connection = await source.OpenConnectionAsync(cancellation);
        var (shapes, asking) = await TimedAsync(() => PolicyShapes.ReadAsync(connection, cancellation));
        var (found, first) = Lint(model, shapes);
        var rules = Enumerable.Range(0, runs).Select(_ => Lint(model, shapes).Time).ToList();
        var peers = new List<TimeSpan>();
        for (var run = 0; splinter is not null && run < runs; run++)
        {
            // As its users run it: one query, with the rows thrown away.
            var since = Stopwatch.GetTimestamp();
            await server.PsqlAsync(LoadedServer.Database, ["-o", "/dev/null", "-f", splinter], cancellation);
            peers.Add(Stopwatch.GetElapsedTime(since));
        }

        Console.WriteLine($"| {size:n0} | {model.Facts.Length:n0} | {found:n0} | {Milliseconds([reading])} | {Milliseconds([asking])} | {Milliseconds([first])} | {Milliseconds(rules, size == 1000 ? 300 : null)} | {(peers.Count > 0 ? Milliseconds(peers) : $"not measured: {SplinterFile} names no file")} |");
    }

    private static (int Found, TimeSpan Time) Lint(SchemaModel model, IReadOnlyList<PolicyShape> shapes)
    {
        var since = Stopwatch.GetTimestamp();
        var found = Linter.Run(new RuleInput(model, Agreed) { Policies = shapes }, RuleBook.All);
        return (found.Count, Stopwatch.GetElapsedTime(since));
    }

    private static async Task<(T Result, TimeSpan Time)> TimedAsync<T>(Func<Task<T>> work)
    {
        var since = Stopwatch.GetTimestamp();
        return (await work(), Stopwatch.GetElapsedTime(since));
    }

    private static string Milliseconds(IReadOnlyList<TimeSpan> times, double? target = null)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return (target is null ? $"{median:0} ms" : $"{median:0} ms (at most {target:0}: {(median <= target ? "ok" : "missed")})") + (sorted.Count > 1 ? $" ({sorted[0]:0}–{sorted[^1]:0})" : "");
    }
}
