using Tenet.Core.Rules;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>The cases on the pages of rules over migrations are what the rules find.</summary>
[Collection(TrialServers.Collection)]
public sealed class MigrationRuleCaseTests(MigrationRuleCaseRun run) : IClassFixture<MigrationRuleCaseRun>
{
    public static TheoryData<string> Ids => [.. RuleBook.Migrations.Select(rule => rule.Info.Id)];

    public static TheoryData<string> Files => [.. MigrationRuleFile.All.Select(file => file.Name)];

    // R-174, R-176, R-177, R-179, R-186, R-187, R-190, R-193
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task a_rule_finds_what_its_page_shows_and_no_other_rule_does(string id)
    {
        var found = await run.OfAsync(id, bad: true);
        Assert.Contains(found, finding => finding.Rule == id);
        Assert.Empty(Others(id, found));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task no_rule_finds_anything_in_the_case_that_is_right(string id)
    {
        var found = await run.OfAsync(id, bad: false);
        Assert.DoesNotContain(found, finding => finding.Rule == id);
        Assert.Empty(Others(id, found));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task a_rule_finds_what_the_file_of_the_case_says(string name)
    {
        var found = (await run.OfAsync(name)).Where(finding => finding.Severity >= Severity.Warning).Select(finding => $"{finding.Rule["migrations/".Length..]} {finding.About.Path.Replace("public.", "", StringComparison.Ordinal)}");
        Assert.Equal(MigrationRuleFile.All.Single(file => file.Name == name).Finds, found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Others(string id, IEnumerable<Finding> found)
    {
        var page = new MigrationRulePage(id);
        return found.Where(finding => finding.Rule != id && finding.Severity >= Severity.Warning && !page.Names(finding.Rule)).Select(finding => $"{finding.Place} {finding.Rule}: {finding.Message}");
    }
}
