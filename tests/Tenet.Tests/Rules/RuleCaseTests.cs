using Tenet.Core.Rules;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>The cases on the pages of rules are what the rules find.</summary>
public sealed class RuleCaseTests(RuleCaseRun run) : IClassFixture<RuleCaseRun>
{
    public static TheoryData<string> Ids => [.. RuleBook.All.Select(rule => rule.Info.Id)];

    //
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

    private static IEnumerable<string> Others(string id, IEnumerable<Finding> found)
    {
        var page = RulePage.Of(id);
        return found.Where(finding => finding.Rule != id && finding.Severity >= Severity.Warning && !page.Names(finding.Rule)).Select(finding => $"{finding.Rule}: {finding.Message}");
    }
}
