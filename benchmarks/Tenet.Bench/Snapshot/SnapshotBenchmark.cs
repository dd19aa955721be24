using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;

namespace Tenet.Bench.Snapshot;

/// <summary>Reading a schema: <c>tenet snapshot</c> beside <c>pg_dump</c> and beside the rows alone, for schemas of several sizes.</summary>
internal sealed class SnapshotBenchmark : IBenchmark
{
    private readonly List<Result> results = [];

    public string Name => "snapshot";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        using var rows = new TemporaryScript("rows.sql");
        using var columns = new TemporaryScript("columns.sql");
        results.Clear();
        foreach (var size in arguments.Sizes)
        {
            await MeasureAsync(size, arguments, rows.Path, columns.Path, cancellation);
        }

        Print(arguments);
    }

    private async Task MeasureAsync(int size, BenchArguments arguments, string rows, string columns, CancellationToken cancellation)
    {
        await using var server = await LoadedServer.StartAsync(size, cancellation);
        Console.Error.WriteLine($"{size:n0} tables on {server.Program}; {Machine.Describe()}");
        string[] connection = ["-h", server.Host, "-U", "postgres", "-d", LoadedServer.Database];
        MeasuredProgram Script(string name, string file) => new(name, server.Client("psql"), ["-qAtX", "-v", "ON_ERROR_STOP=1", "-f", file, .. connection]);
        MeasuredProgram Snapshot(string database) => new("tenet snapshot", arguments.Program, "snapshot", $"postgres://postgres@/{database}?host={server.Host}");
        var series = Series.Interleaved(
            [
                Snapshot(LoadedServer.Database),
                new("pg_dump --schema-only", server.Client("pg_dump"), ["--schema-only", .. connection]),
                Script("rows alone", rows),
                Script("columns alone", columns),
                new("tenet --version", arguments.Program, "--version"),
                Snapshot("postgres"),
            ],
            arguments.Runs,
            cancellation);
        results.Add(new Result(size, series[0], series[1], series[2], series[3], series[4], series[5], server.Program.ToString()));
    }

    private void Print(BenchArguments arguments)
    {
        Console.WriteLine($"{results[0].Server}, {Machine.Describe()}, median of {arguments.Runs} runs (fastest to slowest), peak memory of the process.");
        Console.WriteLine();
        Console.WriteLine("| Tables | `tenet snapshot` | `pg_dump --schema-only` | rows alone | columns alone | start-up | nothing to read |");
        Console.WriteLine("|---:|---|---|---|---|---|---|");
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Tables:n0} | {Cell(result.Tenet)} | {Cell(result.Dump)} | {Cell(result.Rows)} | {Cell(result.Columns)} | {Cell(result.Start)} | {Cell(result.Nothing)} |");
        }

        Console.WriteLine();
        Console.WriteLine("| Tables | pg_dump ÷ tenet | (tenet − start-up) ÷ rows | (tenet − start-up) ÷ columns | (tenet − nothing) ÷ rows | peak MB | ms a table | growth |");
        Console.WriteLine("|---:|---|---|---|---|---|---|---|");
        Result? before = null;
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Tables:n0} | {result.Ratios(before)} |");
            before = result;
        }
    }

    private static string Cell(Series series) => $"{series.Median:0.00} s ({series.Fastest:0.00}–{series.Slowest:0.00}), {series.PeakMegabytes:0} MB";

    // Nothing to read is what a run costs before the first table: the runtime, the command line, two connections, a look at every kind.
    private sealed record Result(int Tables, Series Tenet, Series Dump, Series Rows, Series Columns, Series Start, Series Nothing, string Server)
    {
        private double Reading => Tenet.Median - Start.Median;

        private double PerTable => Reading / Tables;

        // The targets stand for 1,000 and 5,000 tables; twice the floor is to hold everywhere.
        public string Ratios(Result? before) => string.Join(" | ",
            Target.AtLeast(Dump.Median / Tenet.Median, Tables switch { 1000 => 2, 5000 => 2.5, _ => null }),
            Target.AtMost(Reading / Rows.Median, 2),
            $"{Reading / Columns.Median:0.00}",
            Target.AtMost((Tenet.Median - Nothing.Median) / Rows.Median, 2),
            Target.AtMost(Tenet.PeakMegabytes, Tables == 5000 ? 300 : null),
            $"{PerTable * 1000:0.00}",
            before is null ? "" : Target.AtMost(PerTable / before.PerTable, 1.2));
    }
}
