using System.Text.RegularExpressions;
using Tenet.Core.Evidence;
using Tenet.Core.Project.Context;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>The published forms of context files and evidence are what the code reads, and the page has the same keys.</summary>
public sealed partial class ContextSchemaTests
{
    private const string ContextForm = "docs/schemas/context.schema.json";
    private const string EvidenceForm = "docs/schemas/evidence.schema.json";
    private const string Guide = "docs/context.md";

    [Fact]
    public void The_committed_form_of_context_files_is_what_the_keys_give() => Golden(ContextForm, ContextSchema.ToText());

    [Fact]
    public void The_committed_form_of_evidence_is_what_the_types_give() => Golden(EvidenceForm, EvidenceSchema.ToText(new DocumentationComments().Of));

    [Fact]
    public void The_guide_has_every_key_and_no_other() =>
        Assert.Equal(ContextFile.Keys.Order(StringComparer.Ordinal), Row().Matches(Page.Text(Guide).Split("## Commands")[0]).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_example_of_the_guide_is_valid() => Assert.Equal("tasks", ContextFile.Parse(Page.First(Guide, "yaml"), Guide).Object.Name);

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public void Evidence_of_the_examples_fits_the_form(string example)
    {
        var form = new JsonForm(System.Text.Json.JsonDocument.Parse(Page.Text(EvidenceForm)).RootElement);
        foreach (var file in Directory.EnumerateFiles(Repository.At("examples", example, "db", "evidence"), "*.json"))
        {
            using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
            Assert.Empty(form.Problems(document.RootElement));
            var read = EvidenceText.Read(File.ReadAllText(file), file);
            Assert.Equal(File.ReadAllText(file), EvidenceText.Write(read));
        }
    }

    private static void Golden(string path, string made)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_GOLDEN is refused where CI=true: what is committed is judged there, not changed.");
            File.WriteAllText(Repository.At(path), made);
        }

        Assert.Equal(Page.Text(path), made);
    }

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
