using Tenet.Core.Isolation;
using Xunit;

namespace Tenet.Tests.Database.Isolation;

/// <summary>For each attack there is a schema that falls to it, and a repaired twin that withstands all of them.</summary>
public sealed class IsolationCaseTests(IsolationCaseRun run) : IClassFixture<IsolationCaseRun>
{
    public static TheoryData<string> Names => [.. IsolationCase.Names];

    //
    [Theory]
    [MemberData(nameof(Names))]
    public Task a_schema_falls_and_a_script_shows_it(string name) => run.CheckAsync(name, falls: true);

    [Theory]
    [MemberData(nameof(Names))]
    public Task its_repaired_twin_withstands_all_attacks(string name) => run.CheckAsync(name, falls: false);

    [Fact]
    public void each_attack_has_a_case()
    {
        Assert.Empty(AttackBook.All.Select(attack => attack.Info.Id).Except(IsolationCase.Names.Select(name => new IsolationCase(name).Attack)));
    }

    [Fact]
    public void there_are_enough_cases_and_enough_with_policies_that_read_other_tables()
    {
        var cases = IsolationCase.Names.Select(name => new IsolationCase(name)).ToList();
        Assert.True(cases.Count >= 60, $"{cases.Count} cases");
        Assert.True(cases.Count(item => item.ReadsOtherTables) >= 20, "too few with policies that read other tables");
    }
}
