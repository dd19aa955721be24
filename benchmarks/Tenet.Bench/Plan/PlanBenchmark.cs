using Tenet.Bench.Docs;
using Tenet.Bench.Measuring;
using Tenet.Bench.Servers;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>Twenty changes among N tables: <c>tenet diff</c> and <c>tenet plan</c> beside what others take to find and write them.</summary>
internal sealed class PlanBenchmark : IBenchmark
{
    private const int Major = 18;
    private const int MostForDrizzle = 100;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public string Name => "plan";

    public async Task RunAsync(BenchArguments arguments, CancellationToken cancellation)
    {
        var program = await ServerLocator.FindAsync(new ServerRequest(null, Major), Console.Error.WriteLine, cancellation);
        var packages = await PeerPackages.EnsureAsync(cancellation);
        var apgdiff = await DebianPackage.EnsureAsync("apgdiff", cancellation);
        var results = new List<PlanResult>();
        foreach (var size in arguments.Sizes.Where(size => size >= MixedChanges.FewestTables))
        {
            // A server that lives has statistics of its catalogs; this one gets them by hand.
            const string analyze = "\nanalyze;\n";
            await using var server = await LoadedServer.StartAsync(
                program, $"plan-{size}", [("before", MixedChanges.Before(size) + analyze), ("after", MixedChanges.After(size) + analyze)], cancellation);
            Console.Error.WriteLine($"{size:n0} tables on {program}; {Machine.Describe()}");
            var folder = PlanFolder.Ensure(size, program.Major);
            var tenet = new TenetProgram(arguments.Program, folder.Path, program, Limit);
            var (from, to) = (server.Url("before"), server.Url("after"));
            var live = Contender.Measure(
                [
                    tenet.Diff(from, to),
                    tenet.Plan(from, to),
                    Peer(packages?.Program("pg-delta diff", "pgdelta", "diff", "--source", from, "--desired", to), StatementCount.OfDeltas),
                    Peer(packages?.Program("pg-delta plan", "pgdelta", "plan", "--renames", "off", "--source", from, "--desired", to), StatementCount.OfActions),
                    Peer(packages?.Program("migra", "migra", from, to, "--unsafe", "--with-privileges"), StatementCount.OfSql),
                    size <= MostForDrizzle ? Peer(packages?.Drizzle("drizzle-kit push", from, to, folder.Path), StatementCount.OfSql) : null,
                ],
                arguments.Runs,
                cancellation);

            // The first time loads both schemas, which is quadratic in the server; later they come from the cache.
            Console.Error.WriteLine($"{size:n0} tables from SQL ({Machine.Describe()}) ...");
            var first = tenet.Plan(folder.Before, folder.After, "--no-cache").Once();
            var files = Contender.Measure(
                [
                    tenet.Diff(folder.Before, folder.After),
                    tenet.Plan(folder.Before, folder.After),
                    Peer(apgdiff is null ? null : new MeasuredProgram("apgdiff", apgdiff, tenet.Dump(from, "before"), tenet.Dump(to, "after")), StatementCount.OfSql),
                ],
                arguments.Runs,
                cancellation);
            var proved = tenet.ProvedPlan(from, to).Once();
            results.Add(new PlanResult(size, live, first, files, proved, Unchanged(size, tenet, arguments.Runs, cancellation)));
        }

        PlanTables.Print(results, program, arguments.Runs);
    }

    // The check of a project that is as it should be: its documents are there.
    private static Outcome Unchanged(int size, TenetProgram tenet, int runs, CancellationToken cancellation)
    {
        var project = BenchProject.Ensure(size, Major);
        tenet.Docs(project).Run();
        return Contender.Measure([tenet.Check(project)], runs, cancellation)[0];
    }

    private static Contender? Peer(MeasuredProgram? program, Func<string, int> count) => program is null ? null : new Contender(program with { Limit = Limit }, count);
}
