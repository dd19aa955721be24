using Tenet.Tests.Commands;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>The commands that run migrations on a database, as a user types them.</summary>
public sealed class MigrateDatabaseTests(SandboxFixture servers)
{
    private static readonly string Settings = $"postgres: {{ version: {SandboxFixture.Major} }}\n";

    [Fact]
    public async Task Nothing_is_written_before_somebody_says_yes_and_a_dry_run_tells_what_would_be()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        await database.ExecuteAsync("CREATE TABLE stalls (id int PRIMARY KEY, name text)", "INSERT INTO stalls SELECT g, 'x' FROM generate_series(1, 500) g", "ANALYZE stalls");
        using var project = TestFolder.With(
            ("tenet.yml", Settings), ("db/migrations/001_stalls.sql", "CREATE TABLE stalls (id int PRIMARY KEY, name text);\n"), ("db/migrations/002_fee.sql", "ALTER TABLE stalls ADD COLUMN fee int NOT NULL DEFAULT 0;\n"));

        Expect.Error(await CommandRun.Of("migrate", "up", "-p", project.Path), "TNT1011", 2);
        Expect.Error(await CommandRun.With([("DATABASE_URL", database.UrlText)], "migrate", "up", "-p", project.Path), "TNT1011", 2);
        var based = await CommandRun.With([("TENET_DATABASE_URL", database.UrlText), ("DATABASE_URL", "postgres://nowhere/x")], "migrate", "baseline", "--to", "001", "--yes", "-p", project.Path);
        Expect.Success(based);
        Assert.Contains("1 migration entered as applied", based.Out, StringComparison.Ordinal);

        var dry = await CommandRun.Of("migrate", "up", "--dry-run", "-p", project.Path, "--database", database.UrlText);
        Expect.Success(dry);
        Assert.Contains("ALTER TABLE stalls ADD COLUMN fee int NOT NULL DEFAULT 0;", dry.Out, StringComparison.Ordinal);
        Assert.Contains("locks public.stalls in ACCESS EXCLUSIVE mode", dry.Out, StringComparison.Ordinal);
        Assert.Contains("public.stalls has about 500 rows", dry.Out, StringComparison.Ordinal);
        Assert.Equal("applied pending", await StatesAsync(database, project));

        var up = await CommandRun.Of("migrate", "up", "--yes", "--format", "json", "-p", project.Path, "--database", database.UrlText);
        Assert.Equal("002", Expect.Json(up).GetProperty("migrations")[0].GetProperty("version").GetString());
        var status = Expect.Json(await CommandRun.Of("migrate", "status", "--format", "json", "-p", project.Path, "--database", database.UrlText));
        Assert.Equal(["applied baseline", "applied up"], status.GetProperty("migrations").EnumerateArray().Select(item => $"{item.GetProperty("state").GetString()} {item.GetProperty("source").GetString()}"));
    }

    [Fact]
    public async Task A_server_of_another_major_version_than_the_project_says_is_warned_of()
    {
        await using var database = await RunnerCase.OnAsync(await servers.OfAsync(15));
        using var project = TestFolder.With(("tenet.yml", "postgres: { version: 18 }\n"), ("db/migrations/001_stalls.sql", "CREATE TABLE stalls (id int PRIMARY KEY);\n"));

        var up = await CommandRun.Of("migrate", "up", "--yes", "-p", project.Path, "--database", database.UrlText);

        Expect.Success(up);
        Assert.Contains("the server is PostgreSQL 15, and the project is for 18", up.Error, StringComparison.Ordinal);
        Assert.Equal("applied", await StatesAsync(database, project));
        Assert.Equal("001", await database.AskAsync("SELECT version FROM tenet.migrations"));
    }

    [Fact]
    public async Task Only_what_a_database_has_is_taken_over()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        await database.ExecuteAsync("CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY)", "INSERT INTO schema_migrations VALUES ('20250101000000')", "CREATE TABLE a (id int, more text)");
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/migrations/20250101000000_a.sql", "-- migrate:up\nCREATE TABLE a (id int);\n"), ("db/migrations/20250102000000_b.sql", "-- migrate:up\nCREATE TABLE b ();\n"));

        var refused = await CommandRun.Of("migrate", "baseline", "--from-tool", "auto", "--yes", "-p", project.Path, "--database", database.UrlText);
        Expect.Error(refused, "TNT4040", 1);
        Assert.Contains("column public.a.more is only in the database", refused.Error, StringComparison.Ordinal);
        Assert.Equal("", await database.AskAsync("SELECT nspname FROM pg_namespace WHERE nspname = 'tenet'"));

        await database.ExecuteAsync("ALTER TABLE a DROP COLUMN more");
        Expect.Success(await CommandRun.Of("migrate", "baseline", "--yes", "-p", project.Path, "--database", database.UrlText));
        Assert.Equal("20250101000000 dbmate", await database.AskAsync("SELECT version || ' ' || source FROM tenet.migrations"));
    }

    [Fact]
    public async Task What_was_mended_by_hand_is_believed_when_the_schema_shows_it()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        using var project = TestFolder.With(
            ("tenet.yml", Settings),
            ("db/migrations/001_a.sql", "CREATE TABLE a (id int);\n"),
            ("db/migrations/002_log.sql", "CREATE TABLE log (n int);\nDO $$ BEGIN FOR i IN 1..3 LOOP INSERT INTO log SELECT 6 / (3 - id) FROM a WHERE id = i; COMMIT; END LOOP; END $$;\nCREATE TABLE b (id int);\n"));
        string[] there = ["-p", project.Path, "--database", database.UrlText];

        Expect.Success(await CommandRun.Of(["migrate", "up", "--to", "001", "--yes", .. there]));
        await database.ExecuteAsync("INSERT INTO a VALUES (1), (2), (3)");
        Expect.Error(await CommandRun.Of(["migrate", "up", "--yes", .. there]), "TNT3001", 2);
        Expect.Error(await CommandRun.Of(["migrate", "up", "--yes", .. there]), "TNT4033", 1);
        Expect.Error(await CommandRun.Of(["migrate", "repair", "--yes", .. there]), "TNT4043", 1);
        await database.ExecuteAsync("INSERT INTO log VALUES (99)");
        Expect.Success(await CommandRun.Of(["migrate", "repair", "--yes", "--step", "done", .. there]));
        Expect.Success(await CommandRun.Of(["migrate", "up", "--yes", .. there]));
        Assert.Equal("3,6,99", await database.AskAsync("SELECT n FROM log ORDER BY n"));

        project.Replace("db/migrations/001_a.sql", "id int", "id bigint");
        Expect.Findings(await CommandRun.Of(["migrate", "status", .. there]), "edited");
        Expect.Error(await CommandRun.Of(["migrate", "repair", "--yes", .. there]), "TNT4043", 1);
        await database.ExecuteAsync("ALTER TABLE a ALTER COLUMN id TYPE bigint");
        Expect.Success(await CommandRun.Of(["migrate", "repair", "--yes", .. there]));
        Assert.Equal("applied applied", await StatesAsync(database, project));
    }

    [Fact]
    public async Task A_plan_is_run_once_on_the_schema_that_it_was_made_for()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        await database.ExecuteAsync("CREATE TABLE a (id int)");
        using var project = TestFolder.With(("tenet.yml", Settings), ("db/schema/a.sql", "CREATE TABLE a (id int, more text);\nCREATE TABLE b (id int);\n"));
        Expect.Success(await CommandRun.Of("plan", "-p", project.Path, "--from", database.UrlText, "--no-proof", "--out", project.At("plan.json")));
        string[] up = ["migrate", "up", "--yes", "-p", project.Path, "--plan", project.At("plan.json"), "--database", database.UrlText];

        Expect.Success(await CommandRun.Of(up));
        Assert.Equal("plan applied", await database.AskAsync("SELECT source || ' ' || state FROM tenet.migrations"));
        Assert.Equal("a,b", await database.AskAsync("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"));
        Expect.Error(await CommandRun.Of(up), "TNT4042", 1);
        await database.ExecuteAsync("DROP SCHEMA tenet CASCADE");
        Expect.Error(await CommandRun.Of(up), "TNT4042", 1);
    }

    private static async Task<string> StatesAsync(RunnerCase database, TestFolder project)
    {
        database.Set = Cli.Projects.ProjectFolder.OpenWhole(project.Path).MigrationsAsTheyAre();
        return await database.StatesAsync();
    }
}
