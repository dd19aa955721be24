using System.Collections.Concurrent;
using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// Any schema can become any other and come back: random parts of all cases, several at once, each becoming what a case holds. <c>TENET_TEST_SEQUENCES</c> says how
/// many such schemas are planned, <c>TENET_TEST_SEED</c> which; without them a few, always the same.
/// </summary>
public sealed class RandomEditTests(SandboxFixture fixture)
{
    private const int Few = 6;

    // Without rows: what rows refuse is the business of the proof.
    private const string Empty = """
        DO $$ DECLARE r regclass; BEGIN
            FOR r IN SELECT oid FROM pg_class WHERE relkind IN ('r', 'p') AND oid >= 16384 AND relnamespace::regnamespace::text LIKE 'app%' LOOP EXECUTE 'TRUNCATE ' || r || ' CASCADE'; END LOOP;
        END $$;
        """;

    // A range type that was renamed keeps the names of its constructors, which no CREATE TYPE gives it; what the model does not hold nothing makes or drops.
    private static readonly string[] Unreachable = ["a_renamed_range_type_stays_under_its_columns", "an_object_that_is_not_modelled_stays_where_it_is"];

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task whatever_is_edited_a_plan_leads_there_and_back(int major)
    {
        var sandbox = await fixture.OfAsync(major);
        var count = int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_SEQUENCES") ?? $"{Few}", CultureInfo.InvariantCulture);
        var seed = int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_SEED") ?? $"{major}", CultureInfo.InvariantCulture);
        var cases = PlanCase.All.Where(test => test.AppliesTo(major) && !test.IsAlone && !Unreachable.Contains(test.Name)).ToArray();
        await PlanRun.RolesAsync(sandbox, major);
        var random = new Random(seed);
        var all = Enumerable.Range(0, count).Select(_ => RandomEdit.Some(random, cases)).ToList();
        var problems = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 }, async (edits, _) =>
        {
            if (await TryAsync(sandbox, edits, major) is { } problem)
            {
                problems.Add(await SmallestAsync(sandbox, edits, major) ?? $"{string.Join(" and ", edits)}: {problem}");
            }
        });
        Assert.True(problems.IsEmpty, $"{problems.Count} of {count}:\n{string.Join("\n\n", problems.Order(StringComparer.Ordinal))}");
    }

    // One edit alone tells more than several.
    private static async Task<string?> SmallestAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<RandomEdit> edits, int major)
    {
        foreach (var edit in edits.Count > 1 ? edits : [])
        {
            if (await TryAsync(sandbox, [edit], major) is { } problem)
            {
                return $"{edit}: {problem}";
            }
        }

        return null;
    }

    private static async Task<string?> TryAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<RandomEdit> edits, int major)
    {
        var way = "there";
        try
        {
            await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
            await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
            foreach (var edit in edits)
            {
                await live.LoadAsync(edit.From ?? "nothing", edit.Was + Empty);
                await wanted.LoadAsync(edit.To ?? "nothing", edit.Now);
            }

            var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
            var (first, second) = (await live.JudgeAsync(), await wanted.JudgeAsync());
            await ReachAsync(live, Planner.Plan(before, after, PlanRun.Options), after, second);
            way = "back";
            await ReachAsync(live, Planner.Plan(await live.ReadAsync(), before, PlanRun.Options), before, first);
            return null;
        }
        catch (Exception problem)
        {
            return $"{way}: {problem.Message}";
        }
    }

    // A column that PostgreSQL has no statement for is told, and the rest of the plan runs.
    private static Task ReachAsync(PlannedDatabase live, MigrationPlan plan, SchemaModel wanted, IReadOnlyList<string> judged) =>
        plan.Hazards.Any(hazard => hazard is { Class: HazardClass.Unfinished, Subject.Kind: FactKind.Column }) ? live.RunAsync(plan) : live.ReachAsync(plan, wanted, judged);
}
