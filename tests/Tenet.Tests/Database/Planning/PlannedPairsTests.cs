using System.Collections.Concurrent;
using System.Globalization;
using Tenet.Core.Planning;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// Any schema can become any other: the largest that there are become nothing and come back, and what one case has before becomes what another has
/// after. <c>TENET_TEST_SEQUENCES</c> says how many pairs of cases; without it a few, always the same.
/// </summary>
public sealed class PlannedPairsTests(SandboxFixture fixture)
{
    private const int Few = 6;

    // A range type that was renamed keeps the names of its constructors, which no CREATE TYPE gives it.
    private const string Unreachable = "a_renamed_range_type_stays_under_its_columns";

    [Theory]
    [InlineData(18, "motion-mavericks")]
    [InlineData(18, "vibecoder")]
    public async Task a_whole_schema_goes_and_comes_back(int major, string subject)
    {
        var sandbox = await fixture.OfAsync(major);
        await using var live = new PlannedDatabase(await Subject.CreateAsync(sandbox, subject, CancellationToken.None), major);
        await using var empty = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        var (whole, nothing) = (await live.ReadAsync(), await empty.ReadAsync());
        var (first, second) = (await live.JudgeAsync(), await empty.JudgeAsync());

        await live.ReachAsync(Planner.Plan(whole, nothing, PlanRun.Options), nothing, second);
        await live.ReachAsync(Planner.Plan(await live.ReadAsync(), whole, PlanRun.Options), whole, first);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task what_one_case_has_becomes_what_another_has(int major)
    {
        var sandbox = await fixture.OfAsync(major);
        var count = int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_SEQUENCES") ?? $"{Few}", CultureInfo.InvariantCulture);
        var random = new Random(int.Parse(Environment.GetEnvironmentVariable("TENET_TEST_SEED") ?? $"{major}", CultureInfo.InvariantCulture));
        var cases = PlanCase.All.Where(test => test.AppliesTo(major) && !test.IsAlone && test.Name != Unreachable).ToArray();
        await PlanRun.RolesAsync(sandbox, major);
        var problems = new ConcurrentBag<string>();
        var pairs = Enumerable.Range(0, count).Select(_ => (From: cases[random.Next(cases.Length)], To: cases[random.Next(cases.Length)])).ToList();
        await Parallel.ForEachAsync(pairs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 }, async (pair, _) =>
        {
            try
            {
                await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
                await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
                await live.LoadAsync(pair.From.Name, pair.From.Before);
                await wanted.LoadAsync(pair.To.Name, pair.To.After);
                var after = await wanted.ReadAsync();
                await live.ReachAsync(Planner.Plan(await live.ReadAsync(), after, PlanRun.Options), after, await wanted.JudgeAsync());
            }
            catch (Exception problem)
            {
                problems.Add($"{pair.From.Name} -> {pair.To.Name}: {problem.Message}");
            }
        });
        Assert.True(problems.IsEmpty, $"{problems.Count} of {count}:\n{string.Join("\n\n", problems.Order(StringComparer.Ordinal))}");
    }
}
