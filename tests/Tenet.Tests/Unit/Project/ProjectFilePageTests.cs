using System.Text.RegularExpressions;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Unit.Project;

/// <summary>The page and the parser name the same keys.</summary>
public sealed partial class ProjectFilePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "project-file.md"));

    [Fact]
    public void The_page_has_every_key_that_the_parser_knows_and_no_other() =>
        Assert.Equal(ProjectFile.Keys.Order(StringComparer.Ordinal), KeyRow().Matches(Page).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_examples_of_the_page_are_valid_and_the_first_names_every_key()
    {
        var examples = Example().Matches(Page).Select(example => example.Groups[1].Value).ToArray();
        foreach (var example in examples)
        {
            ProjectFile.Parse(example, "docs/project-file.md");
        }

        Assert.All(ProjectFile.Keys, key => Assert.Matches($@"\b{key.Split('.')[^1]}:", examples[0]));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Tenet.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    // A row of a table of keys begins with the key in code.
    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex KeyRow();

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
