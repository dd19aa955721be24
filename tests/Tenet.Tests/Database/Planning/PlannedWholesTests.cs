using Tenet.Core.Planning;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>The largest schemas that there are become nothing and come back.</summary>
public sealed class PlannedWholesTests(SandboxFixture fixture)
{
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
}
