using System.Text.Json;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Each folder of <c>Cases/import</c>: a document, and lines that its schema or its report must have.</summary>
public sealed class ImportCaseTests(SandboxFixture fixture)
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.At("tests", "Tenet.Tests", "Cases", "import")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    // R-010: a comment may stand before the front matter
    [Theory, MemberData(nameof(Cases))]
    public async Task A_document_gives_the_schema_and_the_report_that_its_case_expects(string name)
    {
        using var folder = new TestFolder();
        File.Copy(Repository.At("tests", "Tenet.Tests", "Cases", "import", name, "doc.md"), folder.At("doc.md"));

        var run = await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("out"), "--format", "json");

        Assert.True(run.Exit is 0 or 1, run.ToString());
        var report = Expect.Json(run);
        Assert.Equal(report.GetProperty("contradictions").GetArrayLength() > 0 ? 1 : 0, run.Exit);
        using var project = TestFolder.With();
        Directory.Delete(project.Path);
        Directory.Move(folder.At("out"), project.Path);
        var facts = await ImportedSchemaFacts.OfAsync(fixture, project, TestContext.Current.CancellationToken);
        facts.UnionWith(Lines(report));
        var wrong = (await File.ReadAllLinesAsync(Repository.At("tests", "Tenet.Tests", "Cases", "import", name, "expect.txt"), TestContext.Current.CancellationToken))
            .Where(line => !Holds(line, facts, project)).ToList();
        Assert.True(wrong.Count == 0, $"{name} lacks\n  {string.Join("\n  ", wrong)}\nIt has\n  {string.Join("\n  ", facts.Order(StringComparer.Ordinal))}");
    }

    private static bool Holds(string line, HashSet<string> facts, TestFolder project)
    {
        var words = line.Split(' ', 3);
        return words[0] switch
        {
            "nocolumn" => !facts.Any(fact => fact.StartsWith($"column {words[1]} ", StringComparison.Ordinal)),
            "absent" => !facts.Any(fact => fact.StartsWith($"{words[1]} {words[2]} ", StringComparison.Ordinal)),
            "check" => facts.Any(fact => fact.StartsWith($"check {words[1]} ", StringComparison.Ordinal) && fact.Contains(words[2], StringComparison.Ordinal)),
            "file" => project.Read(words[1]).Contains(words[2], StringComparison.Ordinal),
            _ => facts.Contains(line),
        };
    }

    private static IEnumerable<string> Lines(JsonElement report)
    {
        foreach (var clash in report.GetProperty("contradictions").EnumerateArray())
        {
            foreach (var place in clash.GetProperty("places").EnumerateArray())
            {
                yield return $"contradiction {clash.GetProperty("kind").GetString()} {Line(place)}";
            }
        }

        foreach (var sentence in report.GetProperty("unused").EnumerateArray())
        {
            yield return $"unused {Line(sentence.GetProperty("place"))} {sentence.GetProperty("text").GetString()}";
        }

        foreach (var word in (string[])["added", "assumed"])
        {
            foreach (var remark in report.GetProperty(word).EnumerateArray())
            {
                foreach (var where in remark.GetProperty("where").EnumerateArray())
                {
                    yield return $"{word} {remark.GetProperty("what").GetString()} {where.GetString()}";
                }
            }
        }
    }

    private static string Line(JsonElement place) => place.GetString()!.Split(':')[^1];
}
