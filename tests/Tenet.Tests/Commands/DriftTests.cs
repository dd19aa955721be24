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
        Assert.Contains("the history up to 20260101_000000 shelves, which it is nearest to: no ledger says more; 2 migrations are pending\nno drift\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_a_ledger_is_compared_with_what_the_ledger_says()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync("DO $$ BEGIN CREATE ROLE drift_guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        Expect.Success(await CommandRun.Of("migrate", "up", "--to", "books", "--yes", "-p", project.Path, "--database", Url(live)));
        var untouched = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));

        // As the first migration left it, which the schema alone would take for the place where it stands.
        await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, live), "DROP TABLE books");
        var dropped = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));
        var unseen = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live, "drift_guest"));

        Expect.Success(untouched);
        Assert.Contains("compared with the history up to 20260201_000000 books, as its ledger says; 1 migration is pending\nno drift\n", untouched.Out, StringComparison.Ordinal);
        Expect.Findings(dropped, "- table public.books is only in the project (with 3 parts)");
        Assert.True(unseen.Exit == 0, unseen.ToString());
        Assert.Contains("a ledger that this role may not read", unseen.Error, StringComparison.Ordinal);
        Assert.Contains("the history up to 20260101_000000 shelves, which it is nearest to", unseen.Out, StringComparison.Ordinal);
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

    [Fact]
    public async Task What_is_reverted_is_a_script_after_which_there_is_no_drift()
    {
        Assert.SkipUnless(RunningServer.HasPsql, "There is no psql here.");
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "CREATE INDEX books_by_title ON books (title)", "ALTER TABLE shelves ADD COLUMN colour text", "ALTER TABLE books ALTER title SET DEFAULT 'untitled'");
        var script = project.At("revert.sql");

        var refused = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "revert", "--out", script);

        Expect.Error(refused, "TNT4011", 1);
        Assert.False(File.Exists(script));
        var one = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "revert", "--out", script, "--object", "books.title", "--no-proof");
        Assert.Equal(1, one.Exit);
        Assert.DoesNotContain("colour", File.ReadAllText(script), StringComparison.Ordinal);
        var all = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "revert", "--out", script, "--accept", "data-loss:public.shelves.colour");
        Expect.Success(all);
        Assert.Contains("proved makes the desired schema", all.Out, StringComparison.Ordinal);
        await RunAsync(live, script);
        var after = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));
        Expect.Success(after);
        Assert.EndsWith("no drift\n", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_adopted_is_a_migration_and_sql_after_which_the_project_says_what_the_database_has()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync();
        Expect.Success(await CommandRun.Of("migrate", "up", "--yes", "-p", project.Path, "--database", Url(live)));
        foreach (var statement in (string[])["ALTER TABLE shelves ADD COLUMN colour text", "CREATE TABLE lent (book int REFERENCES books)", "ALTER TABLE books ALTER title SET NOT NULL"])
        {
            await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, live), statement);
        }

        var run = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "adopt");

        Expect.Success(run);
        Assert.Contains("wrote db/schema/zz_adopted.sql\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("Move what zz_adopted.sql says of column public.shelves.colour to ", run.Out, StringComparison.Ordinal);
        var last = Path.GetFileName(project.Files().Last(file => file.Contains("adopt_drift", StringComparison.Ordinal)));
        Assert.Contains($"'tenet migrate baseline --to {last}' enters it there as applied", run.Out, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("migrate", "baseline", "--to", last, "--yes", "-p", project.Path, "--database", Url(live)));
        var after = await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live));
        Expect.Success(after);
        Assert.Contains(", as its ledger says\nno drift\n", after.Out, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--against", "schema"));
        Expect.Success(await CommandRun.Of("diff", "migrations:" + project.At("db/migrations"), project.At("db/schema"), "-p", project.Path));
    }

    [Fact]
    public async Task What_the_project_has_changed_meanwhile_is_not_adopted()
    {
        using var project = TestFolder.With(Library);
        project.Write("db/migrations/20260401_000000_colour.sql", "ALTER TABLE shelves ALTER name SET DEFAULT 'blue';\n");
        project.Append("db/schema/library.sql", "ALTER TABLE shelves ALTER name SET DEFAULT 'blue';\n");
        await using var live = await LiveAsync(Shelves, Books, "CREATE INDEX books_by_title ON books (title)", "ALTER TABLE shelves ALTER name SET DEFAULT 'red'");
        var before = project.Files();

        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--against", "search", "--fix", "adopt"), "TNT6073", 1);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task A_fix_without_its_file_or_for_an_object_that_does_not_differ_is_refused()
    {
        using var project = TestFolder.With(Library);
        await using var live = await LiveAsync(Shelves, Books, "CREATE SEQUENCE s");

        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "revert"), "TNT1011", 2);
        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--object", "s"), "TNT1011", 2);
        Expect.Error(await CommandRun.Of("drift", "-p", project.Path, "--database", Url(live), "--fix", "adopt", "--object", "shelves"), "TNT1012", 2);
    }

    private static async Task RunAsync(SandboxDatabase database, string script)
    {
        var settings = new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString);
        var run = await CommandRun.OfProcess(CommandRun.Start([], "/usr/bin/psql", "-X", "-q", "-h", settings.Host!, "-U", "postgres", "-d", database.Name, "-f", script));
        Assert.True(run.Exit == 0, run.ToString());
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
