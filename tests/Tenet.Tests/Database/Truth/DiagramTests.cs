using System.Xml.Linq;
using Tenet.Postgres.Catalog;
using Tenet.Tests.Commands;
using Tenet.Tests.Database.CodeModels;
using Xunit;

namespace Tenet.Tests.Database.Truth;

/// <summary>Diagrams and the wrapped form can be read by the programs they are for.</summary>
public sealed class DiagramTests(SandboxFixture fixture)
{
    private static readonly Lazy<Task<(string? Folder, string Why)>> Installed = new(() => NodeFolder.InstallAsync("diagrams"));

    // judged by Mermaid itself.
    [Theory, MemberData(nameof(ContentTests.Subjects), MemberType = typeof(ContentTests))]
    public async Task Every_diagram_is_one_to_mermaid(string subject)
    {
        var (folder, why) = await Installed.Value;
        Assert.SkipWhen(folder is null, why);
        using var files = new TestFolder();
        var blocks = (await TextsAsync(subject)).Values.SelectMany(text => new ReadDocument(text).Mermaid).ToList();
        Assert.NotEmpty(blocks);
        var paths = blocks.Select((block, i) => files.Write($"{i}.mmd", block)).ToList();

        var (exit, output) = await CompiledModels.RunAsync("node", folder!, [Path.Combine(folder!, "parse.mjs"), .. paths]);

        Assert.True(exit == 0, output);
        Assert.Equal(1, (await CompiledModels.RunAsync("node", folder!, Path.Combine(folder!, "parse.mjs"), files.Write("wrong.mmd", "erDiagram\n    A ||--x B : \"c\"\n"))).Exit);
    }

    //
    [Theory, MemberData(nameof(ContentTests.Subjects), MemberType = typeof(ContentTests))]
    public async Task The_wrapped_form_is_xml(string subject)
    {
        var text = (await TextsAsync(subject))["docs/schema-design.md"];
        var xml = XDocument.Parse(text[text.IndexOf("<doc ", StringComparison.Ordinal)..(text.LastIndexOf("</doc>", StringComparison.Ordinal) + "</doc>".Length)]);
        Assert.Equal(9, xml.Descendants(XName.Get("content", "urn:docs:universal")).Count());
    }

    private async Task<IReadOnlyDictionary<string, string>> TextsAsync(string subject)
    {
        await using var database = await ContentTests.CreateAsync(fixture.Sandbox, subject);
        return new TruthDesk().Write(await CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None));
    }
}
