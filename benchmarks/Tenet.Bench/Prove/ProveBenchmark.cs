using Tenet.Bench.Measuring;

namespace Tenet.Bench.Prove;

/// <summary>Both examples attacked and asked, whole process: rows made up, all attacks, all queries. No peer attacks a whole schema; the loading of it stands beside.</summary>
internal sealed class ProveBenchmark : IBenchmark
{
    private const double MostSeconds = 10;

    private static readonly string[] Examples = ["motion-mavericks", "vibecoder"];

    public string Name => "prove";

    public Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        Console.WriteLine($"{Machine.Describe()}, median of {arguments.Runs} runs (fastest to slowest), peak memory of the process.");
        Console.WriteLine();
        Console.WriteLine("| Example | `tenet snapshot` | `tenet prove isolation` | `tenet prove queries` |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var example in Examples)
        {
            var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "examples", example));
            MeasuredProgram Of(params string[] words) => new(string.Join(' ', words), arguments.Program, ["-p", folder, "--no-cache", .. words]);
            MeasuredProgram[] programs = [Of("snapshot", Path.Combine(folder, "db", "schema")), Of("prove", "isolation"), Of("prove", "queries")];
            if (Series.Interleaved(programs, arguments.Runs, cancellation) is [var read, var attacked, var asked])
            {
                var met = example == Examples[0] ? $" (at most {MostSeconds}: {(attacked.Median <= MostSeconds ? "ok" : "missed")})" : "";
                Console.WriteLine($"| {example} | {Shown(read)} | {Shown(attacked)}{met} | {Shown(asked)} |");
            }
        }

        return Task.CompletedTask;
    }

    private static string Shown(Series series) =>
        FormattableString.Invariant($"{series.Median:0.0} s ({series.Fastest:0.0}–{series.Slowest:0.0}), {series.PeakMegabytes:0} MB");
}
