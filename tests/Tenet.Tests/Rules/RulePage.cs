using Tenet.Tests.Documents;

namespace Tenet.Tests.Rules;

/// <summary>A page of a rule, with the cases on it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Found">In which the rule finds something.</param>
/// <param name="NotFound">In which it finds nothing.</param>
internal sealed record RulePage(string Id, RuleCase Found, RuleCase NotFound)
{
    public const string Folder = "docs/rules";

    public string Text { get; } = Page.Text($"{Folder}/{Id}.md");

    public static RulePage Of(string id)
    {
        var text = Page.Text($"{Folder}/{id}.md");
        var parts = text.Split("\n## ");
        return new RulePage(id, Case(parts, "Found\n"), Case(parts, "Not found\n"));
    }

    // What a case says itself goes before what the page says for both.
    private static RuleCase Case(string[] parts, string title)
    {
        var own = parts.Single(part => part.StartsWith(title, StringComparison.Ordinal));
        List<string> yaml = [.. Blocks(own, "yaml"), .. Blocks(parts[0], "yaml")];
        return new RuleCase(yaml.Find(block => !IsContext(block)) ?? "", yaml.Find(IsContext), Blocks(own, "sql").Single());
    }

    /// <summary>The page tells that this rule finds something there as well.</summary>
    public bool Names(string other) => Text.Contains($"]({other.Split('/')[1]}.md)", StringComparison.Ordinal) || Text.Contains($"]({other}.md)", StringComparison.Ordinal);

    private static bool IsContext(string block) => block.StartsWith("table:", StringComparison.Ordinal);

    private static List<string> Blocks(string text, string language) =>
        [.. text.Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)])];
}
