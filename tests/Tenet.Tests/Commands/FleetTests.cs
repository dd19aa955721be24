using System.Globalization;
using Npgsql;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Tenet.Tests.Database.Drifting;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet migrate up</c> and <c>status</c> over all targets of a project.</summary>
public sealed class FleetTests(SandboxFixture fixture)
{
    [Fact]
    public async Task A_fleet_of_databases_is_migrated_and_told_in_one_table()
    {
        await using var first = await DatabaseAsync();
        await using var second = await DatabaseAsync();
        using var project = Project($"urls: [\"{Url(first)}&application_name=${{FLEET_TEST_NAME}}\", \"{Url(second)}\"]");

        // A name of the environment that is not set is named; an address is not repeated.
        Expect.Error(await CommandRun.Of("migrate", "status", "--targets", "-p", project.Path), "TNT6081", 2);
        var before = await RunAsync("migrate", "status", "--targets", "-p", project.Path);
        var up = await RunAsync("migrate", "up", "--targets", "--yes", "-p", project.Path);
        var again = await RunAsync("migrate", "up", "--targets", "--yes", "-p", project.Path, "--format", "json");

        Expect.Success(before);
        Assert.Contains("2 targets: 2 with migrations pending\n", before.Out, StringComparison.Ordinal);
        Expect.Success(up);
        Assert.Contains("2 migrated, 0 had all", up.Out, StringComparison.Ordinal);
        Assert.Equal(["2", "2"], [await AskAsync(first, "SELECT count(*) FROM tenet.migrations WHERE state = 'applied'"), await AskAsync(second, "SELECT count(*) FROM tenet.migrations WHERE state = 'applied'")]);
        Expect.Success(again);
        Assert.All(Expect.Json(again).GetProperty("targets").EnumerateArray(), target => Assert.Equal("UpToDate", target.GetProperty("result").GetString()));
    }

    [Fact]
    public async Task Each_schema_of_a_tenant_has_its_own_tables_and_its_own_entries()
    {
        await using var database = await DatabaseAsync("CREATE SCHEMA tenant_a", "CREATE SCHEMA tenant_b", "CREATE SCHEMA tenant_c", "CREATE SCHEMA other");
        using var project = Project($"schemas: {{ database: \"{Url(database)}\", like: \"tenant_*\" }}");

        Expect.Success(await RunAsync("migrate", "up", "--targets", "--yes", "--to", "one", "-p", project.Path));
        var status = await RunAsync("migrate", "status", "--targets", "-p", project.Path);
        Expect.Success(await RunAsync("migrate", "up", "--targets", "--yes", "--at-once", "2", "-p", project.Path));

        Assert.Equal(
            ["target    applied  pending  wrong  last", "tenant_a        1        1      0  001", "tenant_b        1        1      0  001", "tenant_c        1        1      0  001", "3 targets: 3 with migrations pending"],
            status.Out.TrimEnd('\n').Split('\n'));
        Assert.Equal("tenant_a,tenant_b,tenant_c", await AskAsync(database, "SELECT string_agg(table_schema, ',' ORDER BY table_schema) FROM information_schema.columns WHERE table_name = 'one' AND column_name = 'note'"));
        Assert.Equal("6", await AskAsync(database, "SELECT count(*) FROM tenet.migrations WHERE scope LIKE 'tenant%' AND state = 'applied'"));
    }

    [Fact]
    public async Task A_run_stops_at_the_first_failure_or_goes_on_and_the_next_one_does_the_rest()
    {
        // The second of five has in the way what the migration makes.
        var schemas = Enumerable.Range(1, 5).Select(number => $"tenant_{number}").ToList();
        await using var database = await DatabaseAsync([.. schemas.Select(schema => $"CREATE SCHEMA {schema}"), "CREATE TABLE tenant_2.one (id text)"]);
        using var project = Project($"schemas: {{ database: \"{Url(database)}\", like: \"tenant_*\" }}");

        var stopped = await RunAsync("migrate", "up", "--targets", "--yes", "--at-once", "1", "-p", project.Path);
        var wentOn = await RunAsync("migrate", "up", "--targets", "--yes", "--continue", "-p", project.Path);
        var applied = await AskAsync(database, "SELECT string_agg(DISTINCT scope, ',' ORDER BY scope) FROM tenet.migrations WHERE state = 'applied'");
        await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, database), "DROP TABLE tenant_2.one");
        var rest = await RunAsync("migrate", "up", "--targets", "--yes", "-p", project.Path);

        Expect.Findings(stopped, "failed tenant_2: TNT3001: ", "1 migrated, 0 had all, 1 failed, 3 not tried (TNT6083)");
        Expect.Findings(wentOn, "failed tenant_2: ", "3 migrated, 1 had all, 1 failed (TNT6083)");
        Assert.Equal("tenant_1,tenant_3,tenant_4,tenant_5", applied);
        Expect.Success(rest);
        Assert.Contains("1 migrated, 4 had all", rest.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_canary_that_fails_keeps_all_others_as_they_are()
    {
        await using var database = await DatabaseAsync("CREATE SCHEMA tenant_1", "CREATE SCHEMA tenant_2", "CREATE SCHEMA tenant_3", "CREATE TABLE tenant_1.one (id text)");
        using var project = Project($"schemas: {{ database: \"{Url(database)}\", like: \"tenant_*\" }}");

        var run = await RunAsync("migrate", "up", "--targets", "--yes", "--canary", "1", "--continue", "-p", project.Path);

        Expect.Findings(run, "0 migrated, 0 had all, 1 failed, 2 not tried (TNT6083)");
        Assert.Equal("0", await AskAsync(database, "SELECT count(*) FROM tenet.migrations WHERE state = 'applied'"));
    }

    [Fact]
    public async Task A_query_tells_the_targets_and_one_that_cannot_be_reached_is_told_without_its_password()
    {
        await using var database = await DatabaseAsync("CREATE TABLE public.databases (url text)");
        await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, database), $"INSERT INTO public.databases VALUES ('{Url(database)}'), ('postgres://me:tell-nobody@127.0.0.1:1/gone')");
        using var project = Project($"query: {{ database: \"{Url(database)}\", sql: select url from public.databases order by url desc }}");

        var status = await RunAsync("migrate", "status", "--targets", "-p", project.Path);

        Expect.Findings(status, "postgres://me:***@127.0.0.1:1/gone", "TNT2003", "2 targets: 1 with migrations pending, 1 not reached");
        Assert.DoesNotContain("tell-nobody", status.Out + status.Error, StringComparison.Ordinal);
        project.Replace("tenet.yml", "select url from public.databases order by url desc", "select 'no address'::text");
        Expect.Error(await RunAsync("migrate", "status", "--targets", "-p", project.Path), "TNT6082", 2);
    }

    [Fact]
    public async Task Without_targets_it_says_so()
    {
        using var project = Project("urls: []");

        Expect.Error(await RunAsync("migrate", "up", "--targets", "--yes", "-p", project.Path), "TNT6080", 2);
        Expect.Error(await RunAsync("migrate", "status", "--targets", "--database", "postgres://localhost/x", "-p", project.Path), "TNT1011", 2);
    }

    private static TestFolder Project(string targets) => TestFolder.With(
        ("tenet.yml", $"project: fleet\ntargets:\n  {targets}\n"),
        ("db/migrations/001_one.sql", "CREATE TABLE one (id int PRIMARY KEY);\n"),
        ("db/migrations/002_note.sql", "ALTER TABLE one ADD COLUMN note text;\n"));

    private static Task<CommandRun> RunAsync(params string[] words) => CommandRun.With([("FLEET_TEST_NAME", "fleet")], words);

    private async Task<SandboxDatabase> DatabaseAsync(params string[] statements)
    {
        var database = await fixture.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        foreach (var statement in statements)
        {
            await LiveServer.ExecuteAsync(LiveServer.As(SandboxOptions.Role, database), statement);
        }

        return database;
    }

    private static string Url(SandboxDatabase database) => LiveServer.UrlOf(database, SandboxOptions.Role);

    private static async Task<string> AskAsync(SandboxDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(LiveServer.As(SandboxOptions.Role, database));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture) ?? "";
    }
}
