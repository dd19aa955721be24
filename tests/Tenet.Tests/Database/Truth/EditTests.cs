using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Database.Truth;

/// <summary>Whoever edits a document so that it is no longer true is told so, with the document and the section.</summary>
public sealed class EditTests(EditRun run) : IClassFixture<EditRun>
{
    public static TheoryData<string> Edits => [.. DocumentEdit.All.Select(edit => edit.What)];

    // R-011, R-023: each edit alone.
    [Theory, MemberData(nameof(Edits))]
    public async Task an_edit_makes_the_document_false(string what)
    {
        await NewestServer.NeedAsync();
        var edit = DocumentEdit.All.Single(edit => edit.What == what);

        var untruths = await run.CheckAsync(edit);

        Assert.NotNull(untruths);
        Assert.True(untruths.Any(untruth => untruth.Section == edit.Section), $"{edit.Section}\n{string.Join('\n', untruths.Select(untruth => $"{untruth.Section} | {untruth.Text}"))}");
    }

    // The command says the same: one edit of each document at once.
    [Fact]
    public async Task The_command_names_each_document_and_section()
    {
        await NewestServer.NeedAsync();
        using var project = TestFolder.OfExample(EditRun.Example);
        var edits = DocumentEdit.All.GroupBy(edit => edit.Path).Select(group => group.First()).ToList();
        foreach (var edit in edits)
        {
            project.Write(edit.Path, edit.Apply(project.Read(edit.Path)));
        }

        var check = await CommandRun.Of("docs", "--check", "-p", project.Path, "--format", "json");

        Assert.Equal(1, check.Exit);
        var documents = Expect.Json(check).GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("path").GetString()!);
        Assert.All(edits, edit =>
        {
            Assert.Equal("changed", documents[edit.Path].GetProperty("state").GetString());
            Assert.Contains(documents[edit.Path].GetProperty("untruths").EnumerateArray(), untruth => untruth.GetProperty("section").GetString() == edit.Section);
        });
        Assert.Equal(edits.Count, documents.Values.Count(document => document.GetProperty("state").GetString() == "changed"));
    }

    [Fact]
    public void There_are_edits_enough() => Assert.True(DocumentEdit.All.Count >= 60 && DocumentEdit.All.Select(edit => edit.What).Distinct().Count() == DocumentEdit.All.Count);
}
