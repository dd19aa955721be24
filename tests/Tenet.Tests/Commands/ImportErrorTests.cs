using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Documents that cannot be imported, and folders that must not be written over.</summary>
public sealed class ImportErrorTests
{
    private const string Good = "| Table | Purpose | Key columns |\n|---|---|---|\n| pots | Pots | `id UUID`, `name` |\n";

    [Theory]
    [InlineData("", "TNT6060", "doc.md")]
    [InlineData("\u0001\u0002 no text", "TNT6060", "doc.md")]
    [InlineData("# Title\n\nNo table in here.\n", "TNT6063", "doc.md")]
    [InlineData("# Title\n\n```sql\nSELECT 1;\n", "TNT6061", "doc.md:3")]
    [InlineData("---\ntitle: [a\n---\n# Title\n", "TNT6061", "doc.md")]
    [InlineData("# T\n\n<doc>\n<section>\n</doc>\n", "TNT6061", "doc.md:5")]
    [InlineData("# T\n\n<doc>\n<section>\n", "TNT6061", "doc.md:3")]
    [InlineData("| Table | Purpose | Key columns |\n|---|---|---|\n|  | Pots | `id UUID` |\n", "TNT6062", "doc.md:3")]
    [InlineData("```mermaid\nerDiagram\n    {\n        uuid id PK\n    }\n```\n", "TNT6062", "doc.md:3")]
    [InlineData("```mermaid\nerDiagram\n    Pot {\n        uuid id PK\n```\n", "TNT6061", "doc.md:3")]
    public async Task A_broken_document_is_one_error_and_nothing_is_written(string text, string code, string place)
    {
        using var folder = TestFolder.With(("doc.md", text));

        var run = await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("out"));

        Expect.Error(run, code, 2);
        Assert.Contains(folder.At(place), run.Error, StringComparison.Ordinal);
        Assert.Equal(["doc.md"], folder.Files());
    }

    [Fact]
    public async Task A_document_that_is_not_there_a_folder_and_a_huge_file_are_refused()
    {
        using var folder = TestFolder.With(("huge.md", new string('x', 10 << 20)));

        Expect.Error(await CommandRun.Of("import", folder.At("none.md")), "TNT6060", 2);
        Expect.Error(await CommandRun.Of("import", folder.Path), "TNT6060", 2);
        Expect.Error(await CommandRun.Of("import", folder.At("huge.md"), "--out", folder.At("out")), "TNT6060", 2);
        await File.WriteAllBytesAsync(folder.At("binary.md"), [0x89, 0x50, 0xff, 0x80], TestContext.Current.CancellationToken);
        Expect.Error(await CommandRun.Of("import", folder.At("binary.md"), "--out", folder.At("out")), "TNT3005", 3);
    }

    [Fact]
    public async Task What_stands_there_is_written_over_only_by_force_and_never_where_people_wrote_it()
    {
        using var folder = TestFolder.With(("doc.md", Good), ("mine/db/schema/mine.sql", "CREATE TABLE mine ();"), ("mine/db/context/pots.yml", "table: pots\n"));
        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("out")));
        var before = folder.Files();

        Expect.Error(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("out")), "TNT1010", 2);
        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("out"), "--force"));
        Assert.Equal(before, folder.Files());
        Expect.Error(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("mine"), "--force"), "TNT1010", 2);
        Assert.Equal("table: pots\n", folder.Read("mine/db/context/pots.yml"));
    }

    [Fact]
    public async Task The_project_decides_ids_and_conventions_and_bare_has_none()
    {
        await NewestServer.NeedAsync();
        using var folder = TestFolder.With(("doc.md", Good), ("own/tenet.yml", "conventions: { ids: uuid-v7, audit: [made_at] }\n"));

        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("own")));
        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), "--out", folder.At("bare"), "--bare"));

        Assert.Equal("conventions: { ids: uuid-v7, audit: [made_at] }\n", folder.Read("own/tenet.yml"));
        var own = folder.Read("own/db/schema/tables/public.pots.sql");
        Assert.Contains("uuidv7()", own, StringComparison.Ordinal);
        Assert.Contains("made_at", own, StringComparison.Ordinal);
        Assert.DoesNotContain("created_at", own, StringComparison.Ordinal);
        Assert.DoesNotContain("DEFAULT", folder.Read("bare/db/schema/tables/public.pots.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_documents_give_the_same_bytes()
    {
        using var folder = TestFolder.With(("doc.md", Good), ("more.md", "```mermaid\nerDiagram\n    Pot ||--o{ Plant : holds\n    Plant {\n        uuid id PK\n        string kind\n    }\n```\n"));

        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), folder.At("more.md"), "--out", folder.At("a")));
        Expect.Success(await CommandRun.Of("import", folder.At("doc.md"), folder.At("more.md"), "--out", folder.At("b")));

        var files = folder.Files().Where(file => file.StartsWith("a/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(folder.Read(file), folder.Read("b/" + file[2..])));
    }
}
