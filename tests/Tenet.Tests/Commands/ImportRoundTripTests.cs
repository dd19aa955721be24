using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>A document becomes a project, the project documents, and these a project again: nothing is lost on the way.</summary>
public sealed class ImportRoundTripTests(SandboxFixture fixture)
{
    private const string Documents = """
        documents:
          - { form: outline, path: docs/outline.md }
          - { form: reference, path: docs/reference.md }
          - { form: sot, path: docs/SoT.ACTUAL_SCHEMA.md }
          - { form: guide, path: docs/guide.md }
          - { form: design, path: docs/design.md }

        """;

    // Functions stand in the guide, types in the reference, all else in the reference by ids.
    private static readonly string[] Whole = ["SoT.ACTUAL_SCHEMA.md", "reference.md", "guide.md"];

    // pg_dump judges on 15; the comparison of all catalogs on both.
    [Theory]
    [InlineData("small", 15)]
    [InlineData("small", 18)]
    [InlineData("003_", 15)]
    [InlineData("004_", 18)]
    public async Task The_documents_written_from_an_import_are_imported_as_the_same_schema_and_context(string name, int major)
    {
        var sandbox = await fixture.OfAsync(major);
        using var first = TestFolder.With(("tenet.yml", $"postgres: {{ version: {major} }}\n"));
        await ImportAsync(first, [Document(name)]);
        await WriteDocumentsAsync(first);
        Expect.Success(await CommandRun.Of("-p", first.Path, "check"));

        using var second = Settings(first);
        await ImportAsync(second, [.. Whole.Select(file => first.At("docs/" + file)), "--bare"]);

        await using var before = await LoadAsync(sandbox, first);
        await using var after = await LoadAsync(sandbox, second);
        var cancellation = TestContext.Current.CancellationToken;
        Oracle.Same(Unordered(await Oracle.CatalogAsync(before, cancellation)), Unordered(await Oracle.CatalogAsync(after, cancellation)));
        if (major == 15 && await Oracle.PgDumpAsync(before, major, cancellation) is { } dump)
        {
            Oracle.Same(Unordered(dump), Unordered((await Oracle.PgDumpAsync(after, major, cancellation))!));
        }

        var came = Context(second);
        Assert.All(Context(first), file => Assert.Equal(file.Value, came[file.Key]));
    }

    // These two show the columns that matter, and comments instead of what people say in files: what they show comes back.
    [Theory]
    [InlineData("design.md")]
    [InlineData("outline.md")]
    public async Task A_shorter_form_brings_back_the_tables_columns_and_relations_that_it_shows(string form)
    {
        using var first = TestFolder.With(("tenet.yml", ""));
        await ImportAsync(first, [Document("small"), "--bare"]);
        await WriteDocumentsAsync(first);
        using var second = Settings(first);

        await ImportAsync(second, [first.At("docs/" + form), "--bare"]);

        var cancellation = TestContext.Current.CancellationToken;
        var (before, after) = (await ImportedSchemaFacts.OfAsync(fixture, first, cancellation), await ImportedSchemaFacts.OfAsync(fixture, second, cancellation));
        Assert.Equal(Of(before, "table ").Where(table => table != "hot_kilns").Where(IsWhole), Of(after, "table ").Where(IsWhole));
        Assert.Empty(Columns(after).Except(Columns(before)));
        Assert.Equal(Of(before, "fk ").Where(IsWhole).Select(Ends), Of(after, "fk ").Where(IsWhole).Select(Ends));
        Assert.DoesNotContain(second.Files(), file => second.Read(file).Contains("no comment in the database", StringComparison.Ordinal));
    }

    // The reference prints columns in groups: the key first, time stamps last. Their order is no fact of a document.
    private static List<string> Unordered(IEnumerable<string> lines) =>
        [.. lines.Where(line => !line.Contains(" | attnum | ", StringComparison.Ordinal)).Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];

    // The outline does not say what is partitioned.
    private static bool IsWhole(string fact) => !fact.StartsWith("entries_default", StringComparison.Ordinal);

    private static string Document(string name)
    {
        if (name == "small")
        {
            return Repository.At("tests", "Tenet.Tests", "Cases", "import-round-trip", "doc.md");
        }

        var seeds = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "seeds");
        var document = Directory.Exists(seeds) ? Directory.EnumerateFiles(seeds, name + "*").FirstOrDefault() : null;
        Assert.SkipWhen(document is null, "The seed documents do not lie beside the repository.");
        return document;
    }

    private static async Task ImportAsync(TestFolder project, string[] arguments)
    {
        var run = await CommandRun.Of(["import", .. arguments, "--out", project.Path, "--format", "json"]);
        Assert.True(run.Exit is 0 or 1, run.ToString());
    }

    private static async Task WriteDocumentsAsync(TestFolder project)
    {
        await File.AppendAllTextAsync(project.At("tenet.yml"), Documents, TestContext.Current.CancellationToken);
        Expect.Success(await CommandRun.Of("-p", project.Path, "docs"));
        Expect.Success(await CommandRun.Of("-p", project.Path, "docs", "--check"));
    }

    // What is no part of a document stands in tenet.yml.
    private static TestFolder Settings(TestFolder project) =>
        TestFolder.With(("tenet.yml", string.Join('\n', project.Read("tenet.yml").Split('\n').TakeWhile(line => !line.StartsWith("documents:", StringComparison.Ordinal))) + "\n"));

    private static async Task<SandboxDatabase> LoadAsync(Sandbox sandbox, TestFolder project)
    {
        SqlScript[] files = [.. Directory.EnumerateFiles(project.At("db/schema"), "*.sql", SearchOption.AllDirectories).Select(path => new SqlScript(path, File.ReadAllText(path)))];
        var database = await sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        await using var connection = await database.OpenAsync(TestContext.Current.CancellationToken);
        await SchemaLoader.LoadAsync(connection, files, TestContext.Current.CancellationToken);
        return database;
    }

    // Ids were given in ids.yml, and are said in the documents from then on.
    private static Dictionary<string, string> Context(TestFolder project) =>
        project.Files().Where(file => file.StartsWith("db/context/", StringComparison.Ordinal) && !file.EndsWith("/ids.yml", StringComparison.Ordinal))
            .ToDictionary(file => file, file => string.Join('\n', project.Read(file).Split('\n').Where(line => !line.StartsWith("id: ", StringComparison.Ordinal))), StringComparer.Ordinal);

    private static IEnumerable<string> Of(HashSet<string> facts, string kind) => facts.Where(fact => fact.StartsWith(kind, StringComparison.Ordinal)).Select(fact => fact[kind.Length..]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Columns(HashSet<string> facts) => Of(facts, "column ").Select(column => column.Split(' ')[0]);

    // "a.b_id -> b CASCADE" without what happens on delete, which the design form does not show.
    private static string Ends(string key) => string.Join(' ', key.Split(' ')[..3]);
}
