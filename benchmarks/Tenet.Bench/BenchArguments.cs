using System.Globalization;
using Tenet.Bench.Docs;
using Tenet.Bench.Lint;
using Tenet.Bench.Migrate;
using Tenet.Bench.Online;
using Tenet.Bench.Plan;
using Tenet.Bench.Prove;
using Tenet.Bench.Rows;
using Tenet.Bench.Snapshot;

namespace Tenet.Bench;

/// <summary>What was asked for on the command line.</summary>
internal sealed record BenchArguments
{
    public const string Usage = """
        ./bench [snapshot] [docs] [lint] [plan] [online] [rows] [prove] [migrate] [fleet] [N …] [--runs R]
                                              measure with N tables (100, 1000, 5000), R counted runs each (5);
                                              rows: N thousand rows; migrate: 1,000 migrations; fleet: 1,000 schemas, 200 databases
        ./bench generate N                    print the schema of N tables
        """;

    public static IReadOnlyList<IBenchmark> All { get; } = [new SnapshotBenchmark(), new DocsBenchmark(), new LintBenchmark(), new PlanBenchmark(), new OnlineBenchmark(), new RowsBenchmark(), new ProveBenchmark(), new MigrateBenchmark(), new FleetBenchmark()];

    /// <summary>The published program; the launcher names it.</summary>
    public required string Program { get; init; }

    public required IReadOnlyList<IBenchmark> Benchmarks { get; init; }

    /// <summary>How many tables, from few to many.</summary>
    public required IReadOnlyList<int> Sizes { get; init; }

    /// <summary>Counted runs; one more goes before them to warm up.</summary>
    public required int Runs { get; init; }

    /// <summary>Null where the words make no sense.</summary>
    public static BenchArguments? Parse(string[] words)
    {
        string? program = null;
        var runs = 5;
        var named = new List<IBenchmark>();
        var sizes = new SortedSet<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == "--tenet" && i + 1 < words.Length)
            {
                program = words[++i];
            }
            else if (words[i] == "--runs" && i + 1 < words.Length && Number(words[i + 1]) is { } count)
            {
                runs = count;
                i++;
            }
            else if (All.FirstOrDefault(benchmark => benchmark.Name == words[i]) is { } benchmark)
            {
                named.Add(benchmark);
            }
            else if (Number(words[i]) is { } size)
            {
                sizes.Add(size);
            }
            else
            {
                return null;
            }
        }

        return program is null ? null : new BenchArguments
        {
            Program = program,
            Benchmarks = named.Count > 0 ? named : All,
            Sizes = sizes.Count > 0 ? [.. sizes] : [100, 1000, 5000],
            Runs = runs,
        };
    }

    private static int? Number(string word) => int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
