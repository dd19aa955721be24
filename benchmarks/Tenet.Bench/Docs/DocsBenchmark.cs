using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Docs;

/// <summary>Documents: <c>tenet docs</c> in five forms beside one page of <c>postgresql_autodoc</c>, and what an unchanged project costs.</summary>
internal sealed class DocsBenchmark : IBenchmark
{
    private readonly List<Result> results = [];

    public string Name => "docs";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        results.Clear();
        foreach (var size in arguments.Sizes)
        {
            await MeasureAsync(size, arguments, cancellation);
        }

        Print(arguments);
    }

    private async Task MeasureAsync(int size, BenchArguments arguments, CancellationToken cancellation)
    {
        await using var server = await LoadedServer.StartAsync(size, cancellation);
        var project = BenchProject.Ensure(size, server.Program.Major);
        MeasuredProgram Tenet(string name, params string[] words) => new(name, arguments.Program, [.. words, "-p", project, "--postgres-bin", server.Program.BinDirectory]);

        // The first run loads the schema, which is quadratic in the server; later ones have it from the cache.
        Console.Error.WriteLine($"{size:n0} tables on {server.Program}; {Machine.Describe()}; the first run of this build loads them ...");
        var first = Tenet("tenet docs", "docs").Run();
        List<MeasuredProgram> programs =
        [
            Tenet("tenet docs", "docs"),
            Tenet("tenet docs --check", "docs", "--check"),
            Tenet("tenet check", "check"),
            new("tenet snapshot", arguments.Program, "snapshot", $"postgres://postgres@/{LoadedServer.Database}?host={server.Host}"),
        ];
        if (Programs.Find("postgresql_autodoc") is { } autodoc)
        {
            programs.Add(new("postgresql_autodoc", autodoc, "-d", LoadedServer.Database, "-h", server.Host, "-u", "postgres", "-t", "html", "-f", Path.Combine(project, "autodoc", "schema")));
        }

        var series = Series.Interleaved(programs, arguments.Runs, cancellation);
        results.Add(new Result(size, first, series[0], series[1], series[2], series[3], series.Count > 4 ? series[4] : null, server.Program.ToString()));
    }

    private void Print(BenchArguments arguments)
    {
        Console.WriteLine($"{results[0].Server}, {Machine.Describe()}, median of {arguments.Runs} runs (fastest to slowest), peak memory of the process.");
        Console.WriteLine();
        Console.WriteLine("| Tables | first run | `tenet docs` | `tenet snapshot` | `postgresql_autodoc -t html` | `docs --check` | `check` |");
        Console.WriteLine("|---:|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Tables:n0} | {result.First.Time.TotalSeconds:0.0} s | {Cell(result.Docs)} | {Cell(result.Snapshot)} | {Cell(result.Autodoc)} | {Cell(result.Check)} | {Cell(result.Unchanged)} |");
        }

        Console.WriteLine();
        Console.WriteLine("| Tables | autodoc ÷ (snapshot + docs) | docs, s | ms a table | growth | `docs --check`, s | `check`, s |");
        Console.WriteLine("|---:|---|---|---|---|---|---|");
        Result? before = null;
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Tables:n0} | {result.Ratios(before)} |");
            before = result;
        }
    }

    private static string Cell(Series? series) =>
        series is null ? "not installed" : $"{series.Median:0.00} s ({series.Fastest:0.00}–{series.Slowest:0.00}), {series.PeakMegabytes:0} MB";

    private sealed record Result(int Tables, Measurement First, Series Docs, Series Check, Series Unchanged, Series Snapshot, Series? Autodoc, string Server)
    {
        private double PerTable => Docs.Median / Tables;

        // The targets are those of 1,000 tables.
        public string Ratios(Result? before) => string.Join(" | ",
            Autodoc is null ? "–" : $"{Autodoc.Median / (Snapshot.Median + Docs.Median):0.0}",
            Target.AtMost(Docs.Median, Tables == 1000 ? 3 : null),
            $"{PerTable * 1000:0.00}",
            before is null ? "" : Target.AtMost(PerTable / before.PerTable, 1.2),
            Target.AtMost(Check.Median, Tables == 1000 ? 0.4 : null),
            Target.AtMost(Unchanged.Median, Tables == 1000 ? 0.25 : null));
    }
}
