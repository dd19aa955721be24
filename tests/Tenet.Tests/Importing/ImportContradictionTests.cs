using System.Collections.Concurrent;
using Tenet.Core.Importing;
using Tenet.Core.Importing.Detecting;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Project;
using Tenet.Postgres.Importing;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Importing;

/// <summary>Each document of <c>Cases/contradictions</c> is wrong in the way that it is named after; its first line says all that an import tells of it, with lines.</summary>
public sealed class ImportContradictionTests(SandboxFixture fixture)
{
    private const string Begin = "<!-- tells:";

    private static IEnumerable<string> Documents => Directory.EnumerateFiles(Repository.At("tests", "Tenet.Tests", "Cases", "contradictions"), "*.md").Order(StringComparer.Ordinal);

    //
    [Fact]
    public async Task A_document_is_told_what_is_wrong_with_it_and_nothing_else()
    {
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Documents, TestContext.Current.CancellationToken, async (path, cancellation) =>
        {
            var (name, text) = (Path.GetFileNameWithoutExtension(path), await File.ReadAllTextAsync(path, cancellation));
            var expected = text[Begin.Length..text.IndexOf("-->", StringComparison.Ordinal)].Trim();
            var told = string.Join("; ", await ToldAsync(text, cancellation));
            if (told != expected || !told.Contains(name, StringComparison.Ordinal))
            {
                wrong.Add($"{name}\n  expected {expected}\n  told     {told}");
            }
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_detector_and_every_impossible_sentence_has_its_document()
    {
        var kinds = Findings.Detectors.Select(detector => detector.Kind).Concat(ImpossibleReader.Kinds);

        Assert.Empty(kinds.Except(Documents.Select(path => Path.GetFileNameWithoutExtension(path))));
    }

    private async Task<IReadOnlyList<string>> ToldAsync(string text, CancellationToken cancellation)
    {
        var sandbox = fixture.Sandbox;
        var import = SchemaImport.Read([new SourceDocument("doc.md", text)], new ImportOptions(new ProjectSettings(), sandbox.ServerVersion));
        await new SandboxImport(sandbox, import, cancellation).RunAsync([]);
        return [.. import.Notes.Contradictions.Select(item => $"{item.Kind} {string.Join(' ', item.Places.Select(place => place.Line))}").Order(StringComparer.Ordinal)];
    }
}
