using Tenet.Core.Errors;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>Each code has its page, and says the same there.</summary>
public sealed class ErrorPageTests
{
    private const string Folder = "docs/errors";

    public static TheoryData<string> Codes => [.. ErrorCode.All.Select(code => code.Id)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Assert.Equal(
            ErrorCode.All.Select(code => code.Id + ".md"),
            Directory.EnumerateFiles(Repository.At(Folder), "TNT*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Codes))]
    public void A_page_carries_the_name_the_meaning_and_the_exit_status_of_its_code(string id)
    {
        var code = ErrorCode.All.Single(code => code.Id == id);
        var page = Page.Text($"{Folder}/{id}.md");
        Assert.StartsWith($"# {code.Id}: {code.Name}\n\n{code.Meaning} Exit status {code.Exit}.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_a_row_for_every_code()
    {
        var rows = ErrorCode.All.Select(code => $"| [{code.Id}]({code.Id}.md) | {code.Name} | {code.Exit} | {code.Meaning} |");
        Assert.Equal(rows, Page.Text($"{Folder}/README.md").Split('\n').Where(line => line.StartsWith("| [TNT", StringComparison.Ordinal)));
    }
}
