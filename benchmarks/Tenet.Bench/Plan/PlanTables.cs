using Tenet.Bench.Measuring;
using Tenet.Postgres.Sandbox;

namespace Tenet.Bench.Plan;

/// <summary>The results as Markdown.</summary>
internal static class PlanTables
{
    private static readonly string[] Live = ["`tenet diff`", "`tenet plan --no-proof`", "pg-delta `diff`", "pg-delta `plan`", "migra", "drizzle-kit `push`"];
    private static readonly string[] Files = ["`tenet diff`", "`tenet plan --no-proof`", "apgdiff"];

    public static void Print(IReadOnlyList<PlanResult> results, ServerProgram program, int runs)
    {
        Console.WriteLine($"{program}, {Machine.Describe()}, median of {runs} runs (fastest to slowest), peak memory of the process.");
        Table("Two databases", Live, results, result => result.Live.Select(outcome => outcome.Cell));
        Table("Two SQL files", ["nothing kept: `tenet plan --no-proof`", .. Files], results, result => result.Files.Prepend(result.First).Select(outcome => outcome.Cell));
        Table("Tenet alone", ["`tenet plan`, proved", "`tenet check`, unchanged"], results, result => [result.Proved.Cell, result.Check.Cell]);
        Table("Statements (differences) found", [.. Live, "apgdiff"], results, result => result.Live.Append(result.Files[2]).Select(outcome => outcome.Number));
        PlanResult? before = null;
        Table(
            "Tables",
            ["fastest peer ÷ diff", "fastest peer ÷ plan", "apgdiff ÷ plan from kept files", "peak MB of plan", "ms a table", "growth", "`check`, s"],
            results,
            result =>
            {
                var ratios = result.Ratios(before);
                before = result;
                return ratios;
            });
    }

    private static void Table(string name, IReadOnlyList<string> columns, IReadOnlyList<PlanResult> results, Func<PlanResult, IEnumerable<string>> cells)
    {
        Console.WriteLine();
        Console.WriteLine($"| {name} | {string.Join(" | ", columns)} |");
        Console.WriteLine($"|---:|{string.Concat(columns.Select(_ => "---|"))}");
        foreach (var result in results)
        {
            Console.WriteLine($"| {result.Tables:n0} | {string.Join(" | ", cells(result))} |");
        }
    }
}
