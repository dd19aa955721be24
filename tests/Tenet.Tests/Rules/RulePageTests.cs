using Tenet.Core.Rules;
using Tenet.Core.Rules.Migrations;
using Tenet.Tests.Documents;
using Xunit;

namespace Tenet.Tests.Rules;

/// <summary>Each rule has its page, and says the same there.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleBook.Infos.Select(info => info.Id)];

    [Fact]
    public void Every_rule_is_in_the_book() =>
        Assert.Equal(
            typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule))).Select(type => type.FullName).Order(StringComparer.Ordinal),
            RuleBook.All.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_over_migrations_is_in_the_book() =>
        Assert.Equal(
            typeof(MigrationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MigrationRule))).Select(type => type.FullName).Order(StringComparer.Ordinal),
            RuleBook.Migrations.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            RuleBook.Infos.Select(info => info.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.At(RulePage.Folder), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.At(RulePage.Folder), path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_what_its_rule_says(string id)
    {
        var info = RuleBook.Infos.Single(info => info.Id == id);
        Assert.StartsWith($"# {id}\n\n{info.Title}. Severity: {Severities.Word(info.Severity)}.\n\n{info.Reason}\n", Page.Text($"{RulePage.Folder}/{id}.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_a_row_for_every_rule() =>
        Assert.Equal(
            RuleBook.Infos.Select(info => $"| [{info.Id}]({info.Id}.md) | {Severities.Word(info.Severity)} | {info.Title} |"),
            Page.Text($"{RulePage.Folder}/README.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void A_family_is_a_folder_of_the_code() =>
        Assert.All(RuleBook.All.Select(rule => (rule.Info, Type: rule.GetType())).Concat(RuleBook.Migrations.Select(rule => (rule.Info, Type: rule.GetType()))), rule => Assert.Equal(
            rule.Info.Family == "lint" ? "Suppressing" : string.Concat(rule.Info.Family.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), rule.Type.Namespace!.Split('.')[^1]));

    [Fact]
    public void There_are_enough_rules_of_every_severity()
    {
        Assert.True(RuleBook.All.Length > 100);
        Assert.Equal(3, RuleBook.All.Select(rule => rule.Info.Severity).Distinct().Count());
    }
}
