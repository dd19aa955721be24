using System.Xml.Linq;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Tenet.Tests.Database.CodeModels;
using Tenet.Tests.Database.Drifting;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet drift</c>.</summary>
public sealed class DriftTests(SandboxFixture fixture)
{
    private const string Shelves = "CREATE TABLE shelves (\n  id int PRIMARY KEY,\n  name text NOT NULL\n);\n";
    private const string Books = "CREATE TABLE books (id int PRIMARY KEY, title text);\n";

    private static (string, string)[] Library =>
    [
        ("tenet.yml", "project: library\n"),
        ("db/schema/library.sql", Shelves + Books + "CREATE INDEX books_by_title ON books (title);\n"),
        ("db/migrations/20260101_000000_shelves.sql", Shelves),
        ("db/migrations/20260201_000000_books.sql", Books),
        ("db/migrations/20260301_000000_search.sql", "CREATE INDEX books_by_title ON books (title);\n"),
    ];

    [Fact]
    public async Task What_only_one_side_has_and_what_differs_is_told_with_both_values_and_the_place()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "ALTER TABLE shelves ALTER name SET DEFAULT 'new'", "CREATE TABLE lent (book int)", "CREATE VIEW v AS SELECT 1 AS one");

        var run = await CommandRun.Of("drift", "-p", project.Path, "--against", "schema", "--database", Url(live));

        Expect.Findings(
            run,
            "only in the project\n- index public.books_by_title is only in the project (",
            "db/schema/library.sql:6)\n",
            "only in the database\n+ table public.lent is only in the database (with 1 part)\n+ view public.v is only in the database",
            "~ column public.shelves.name (",
            "db/schema/library.sql:3)\n    default: none -> 'new'::text\n",
            "drift: 1 only in the project, 2 only in the database, 1 different (TNT6071)");
    }

    [Fact]
    public async Task In_json_each_difference_says_who_has_it()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "CREATE INDEX books_by_title ON books (title)", "ALTER TABLE books ALTER title TYPE varchar(9)", "CREATE SEQUENCE s");

        // The variable of the environment names the database here.
        var run = await CommandRun.With([("TENET_DATABASE_URL", Url(live)), ("DATABASE_URL", "postgres://nowhere.invalid/x")], "drift", "-p", project.Path, "--format", "json");

        Assert.Equal(1, run.Exit);
        var report = Expect.Json(run);
        Assert.False(report.GetProperty("passed").GetBoolean());
        var drift = report.GetProperty("drift").EnumerateArray().ToDictionary(item => item.GetProperty("fact").GetString()!);
        Assert.Equal(["column public.books.title", "sequence public.s"], drift.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("database", drift["sequence public.s"].GetProperty("in").GetString());
        var attribute = Assert.Single(drift["column public.books.title"].GetProperty("attributes").EnumerateArray());
        Assert.Equal(("type", "text", "character varying(9)"), (attribute.GetProperty("name").GetString(), attribute.GetProperty("project").GetString(), attribute.GetProperty("database").GetString()));
    }

    [Fact]
    public async Task Sarif_is_valid_by_its_schema_and_junit_has_a_failure()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "CREATE INDEX books_by_title ON books (title)", "ALTER TABLE shelves ALTER name DROP NOT NULL");

        var junit = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--format", "junit");

        Assert.Equal(1, junit.Exit);
        var failure = Assert.Single(XDocument.Parse(junit.Out).Root!.Descendants("failure"));
        Assert.Equal("drift/different", failure.Parent!.Attribute("name")!.Value);
        Assert.Contains("library.sql:3: column public.shelves.name differs: not null is none in the database, yes in the project.", failure.Value, StringComparison.Ordinal);
        var (node, why) = await NodeFolder.InstallAsync("sarif");
        Assert.SkipWhen(node is null, why);
        var sarif = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--format", "sarif");
        var (exit, output) = await CompiledModels.RunAsync("node", node!, "validate.mjs", project.Write("drift.sarif", sarif.Out));
        Assert.True(exit == 0, output);
        var result = Assert.Single(Expect.Json(sarif).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(3, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task A_database_that_lacks_the_newest_migrations_has_not_drifted()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves);

        var run = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));

        Expect.Success(run);
        Assert.Contains("the history up to 20260101_000000 shelves, which it is nearest to: it has no ledger; 2 migrations are pending\nno drift\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_user_finds_an_untouched_database_as_it_was_delivered()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "CREATE INDEX books_by_title ON books (title)", "DO $$ BEGIN CREATE ROLE drift_visitor LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");

        var run = await CommandRun.With([("DATABASE_URL", Url(live, "drift_visitor"))], "drift", "-p", project.Path);

        Expect.Success(run);
        Assert.EndsWith("no drift\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_of_another_version_is_compared_as_that_version_has_it()
    {
        var other = SandboxFixture.Major == 15 ? 18 : 15;
        using var project = TestFolder.With([.. Library[1..], ("tenet.yml", $"project: library\npostgres: {{ version: {SandboxFixture.Major} }}\n")]);
        await using var live = await LiveAsync(await fixture.OfAsync(other), Shelves, Books, "CREATE INDEX books_by_title ON books (title)");

        var run = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));

        Assert.True(run.Exit == 0, run.ToString());
        Assert.Contains($"the database is on PostgreSQL {other}, and the project is for {SandboxFixture.Major}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_or_with_one_that_is_not_there_it_says_so_and_no_password()
    {
        using var project = TestFolder.With(Library);

        Expect.Error(await CommandRun.Of("drift", "-p", project.Path), "TNT6070", 2);
        var unreachable = await CommandRun.Of("drift", "-p", project.Path, "--database", "postgres://me:tell-nobody@127.0.0.1:1/x");
        Expect.Error(unreachable, "TNT2003", 3);
        Assert.DoesNotContain("tell-nobody", unreachable.Error, StringComparison.Ordinal);
        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", "mysql://me:tell-nobody@x/y"), "TNT1004", 2);
    }

    [Fact]
    public async Task A_migration_that_is_not_there_cannot_be_compared_with()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves);

        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--against", "20990101_000000"), "TNT1012", 2);
        Expect.Findings(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--against", "books"), "- table public.books is only in the project");
    }

    private Task<SandboxDatabase> LiveAsync(params string[] statements) => LiveAsync(fixture.Sandbox, statements);

    private static async Task<SandboxDatabase> LiveAsync(Postgres.Sandbox.Sandbox sandbox, params string[] statements)
    {
        var database = await sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        foreach (var statement in statements)
        {
            await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, database), statement);
        }

        return database;
    }

    private static string Url(SandboxDatabase database, string user = SandboxOptions.Role) => LiveServer.UrlOf(database, user);
}
