using Tenet.Core.History.Layouts;
using Tenet.Tests.Documents;

namespace Tenet.Tests.Rules;

/// <summary>A page of a rule over migrations: the schema, migrations in which the rule finds something, and some in which it does not.</summary>
/// <param name="Id">The rule.</param>
internal sealed record MigrationRulePage(string Id)
{
    private readonly string[] parts = Page.Text($"{RulePage.Folder}/{Id}.md").Split("\n## ");

    public static IEnumerable<(string Id, bool Bad)> Cases(IEnumerable<string> ids) => ids.SelectMany(id => new[] { (id, true), (id, false) });

    /// <summary>What stands in tenet.yml; empty where the page says nothing.</summary>
    public string Settings(bool bad) => Blocks(Part(bad), "yaml").Concat(Blocks(parts[0], "yaml")).FirstOrDefault("");

    /// <summary>The schema as a first migration, and those of the case behind it.</summary>
    public MigrationSet Migrations(bool bad) => MigrationFolder.Read(
    [
        .. Blocks(parts[0], "sql").Select(sql => $"-- The schema.\n-- up\n{sql}\n").Concat(Blocks(Part(bad), "sql")).Select((sql, number) => new MigrationFile($"{number + 1:000}_case.sql", sql)),
    ]);

    /// <summary>The page tells that this rule finds something there as well.</summary>
    public bool Names(string other) => parts.Any(part => part.Contains($"]({other.Split('/')[1]}.md)", StringComparison.Ordinal));

    private string Part(bool bad) => parts.Single(part => part.StartsWith(bad ? "Found\n" : "Not found\n", StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string text, string language) =>
        text.Split($"```{language}\n").Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)]);
}
