using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>Runs the cases of <c>Cases/online</c>, several in one database, each in a schema of its own, and keeps what went wrong.</summary>
public sealed class OnlineRun(SandboxFixture fixture)
{
    private const int Together = 12;
    private readonly CaseGroups groups = new(fixture, major => Asked(major).Chunk(Together), RunAsync);

    internal static IReadOnlyList<PlanCase> All { get; } = [.. Directory.EnumerateDirectories(Repository.Case("online")).Order(StringComparer.Ordinal).Select(PlanCase.Read)];

    /// <summary>The cases for a version; where <c>TENET_TEST_CASE</c> is set, those whose names hold it.</summary>
    internal static IEnumerable<PlanCase> Asked(int major)
    {
        var only = Environment.GetEnvironmentVariable("TENET_TEST_CASE");
        return All.Where(test => test.AppliesTo(major) && (only is null || test.Name.Contains(only, StringComparison.Ordinal)));
    }

    /// <summary>Throws where the case failed.</summary>
    internal Task CheckAsync(int major, string name) => groups.CheckAsync(major, name);

    private static async Task RunAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<PlanCase> cases, int major)
    {
        await using var scene = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using var live = await LoadAsync(scene, cases, test => test.Before, test => test.Rows!, major);
        await using var other = new PlannedDatabase(await scene.CloneAsync(CancellationToken.None), major);
        await using var wanted = await LoadAsync(await sandbox.CreateDatabaseAsync(CancellationToken.None), cases, test => test.After, _ => "", major);
        var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
        var (first, second) = (await live.JudgeAsync(), await wanted.JudgeAsync());
        var kept = Kept(before, after);
        var rows = await live.RowsAsync(kept);

        // The direct form shows that there was something to avoid.
        var direct = await WatchAsync(other, Planner.Plan(before, after, PlanOptions.Default));
        var plan = Plan(before, after);
        var text = string.Join(";\n", plan.Steps.Select(step => $"/* {step.Phase}{(step.InTransaction ? "" : " alone")} */ {step.Sql}"));
        try
        {
            Assert.Empty(await WatchAsync(live, plan));
            Oracle(second, await live.JudgeAsync());
            Assert.Empty(Plan(await live.ReadAsync(), after).Steps.Select(step => step.Sql));
            Assert.Equal(rows, await live.RowsAsync(kept));
            foreach (var test in cases)
            {
                var schema = Schema(test);
                var mine = plan.Steps.Where(step => step.Sql.Contains(schema + ".", StringComparison.Ordinal)).ToList();
                Assert.All(test.Steps, words => Assert.Contains(mine, step => step.Sql.Contains(words, StringComparison.Ordinal)));
                Assert.All(test.Never, words => Assert.DoesNotContain(mine, step => step.Sql.Contains(words, StringComparison.Ordinal)));
                Assert.True(test.Quick is null == direct.Any(wait => wait.StartsWith(schema + ".", StringComparison.Ordinal)), $"{test.Name}: {string.Join("; ", direct)}");
            }

            var back = Plan(await live.ReadAsync(), before);
            text = string.Join(";\n", back.Steps.Select(step => $"/* {step.Phase}{(step.InTransaction ? "" : " alone")} */ {step.Sql}"));
            await live.ReachAsync(back, before, first);
            Assert.Equal(rows, await live.RowsAsync(kept));
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{problem.Message}\n--- the plan:\n{text}", problem);
        }
    }

    private static MigrationPlan Plan(SchemaModel before, SchemaModel after) => Planner.Plan(before, after, PlanOptions.Default with { Strategy = PlanStrategy.Online });

    private static void Oracle(IReadOnlyList<string> wanted, IReadOnlyList<string> got) => RoundTrip.Oracle.Same(wanted, got);

    private static string Schema(PlanCase test) => test.Before.Split("CREATE SCHEMA ")[1].Split(';')[0];

    private static async Task<IReadOnlyList<string>> WatchAsync(PlannedDatabase database, MigrationPlan plan)
    {
        await using var connection = await database.OpenAsync();
        await using var witness = await database.OpenAsync();
        var observer = new OnlineObserver(connection, witness);
        await observer.RunAsync(plan);
        return observer.Waits;
    }

    private static async Task<PlannedDatabase> LoadAsync(SandboxDatabase database, IReadOnlyList<PlanCase> cases, Func<PlanCase, string> schema, Func<PlanCase, string> rows, int major)
    {
        var planned = new PlannedDatabase(database, major);
        await planned.LoadAsync("schema.sql", string.Join('\n', cases.Select(schema)));
        await planned.LoadAsync("rows.sql", string.Join('\n', cases.Select(rows)));
        return planned;
    }

    // Partitioned tables hold no rows themselves, and what leaves them is looked at by itself.
    private static List<(FactId, string[])> Kept(SchemaModel before, SchemaModel after) =>
    [
        .. before.Of<Table>().Where(table => after.Contains(table.Id)).Select(table =>
            (table.Id, before.Of<Column>().Where(column => column.Parent == table.Id && after.Contains(column.Id)).Select(column => column.Name).ToArray())),
    ];
}
