using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>A plan turns one schema into the other and back, on the oldest and on the newest server, and rows stay.</summary>
public sealed class PlanTests(PlanRun run) : IClassFixture<PlanRun>
{
    public static TheoryData<int, string> Cases()
    {
        var only = Environment.GetEnvironmentVariable("TENET_TEST_CASE");
        var data = new TheoryData<int, string>();
        foreach (var major in only is null ? (int[])[15, 18] : [SandboxFixture.Major])
        {
            foreach (var test in PlanCase.All.Where(test => test.AppliesTo(major) && (only is null || test.Name.Contains(only, StringComparison.Ordinal))))
            {
                data.Add(major, test.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task a_plan_makes_the_desired_schema_and_the_way_back_the_old_one(int major, string name) => run.CheckAsync(major, name);
}
