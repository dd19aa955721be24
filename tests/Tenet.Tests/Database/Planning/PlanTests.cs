using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// A plan turns one schema into the other and back, and rows stay. On the newest server; <c>TENET_TEST_MAJOR=15</c> asks for the oldest, and
/// <c>TENET_TEST_CASE</c> for the cases whose names hold one of some words.
/// </summary>
public sealed class PlanTests(PlanRun run) : IClassFixture<PlanRun>
{
    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var test in PlanCase.Asked(SandboxFixture.Major))
        {
            data.Add(SandboxFixture.Major, test.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task a_plan_makes_the_desired_schema_and_the_way_back_the_old_one(int major, string name) => run.CheckAsync(major, name);
}
