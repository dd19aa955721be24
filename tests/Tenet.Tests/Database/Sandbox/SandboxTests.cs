using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Sandbox;

public sealed class SandboxTests(SandboxFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clone_has_what_its_template_had_and_goes_its_own_way()
    {
        await using var original = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await ExecuteAsync(original, "CREATE TABLE t (id int)");
        await using var clone = await original.CloneAsync(Cancellation);
        await ExecuteAsync(clone, "INSERT INTO t VALUES (1)");
        Assert.Equal(1L, await ScalarAsync(clone, "SELECT count(*) FROM t"));
        Assert.Equal(0L, await ScalarAsync(original, "SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task A_disposed_database_is_gone()
    {
        await using var watcher = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await database.DisposeAsync();
        Assert.Equal(0L, await ScalarAsync(watcher, $"SELECT count(*) FROM pg_database WHERE datname = '{database.Name}'"));
    }

    [Fact]
    public async Task Two_sandboxes_at_once_do_not_meet()
    {
        await using var other = await StartAsync();
        await using var here = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var there = await other.CreateDatabaseAsync(Cancellation);
        Assert.NotEqual(new NpgsqlConnectionStringBuilder(here.ConnectionString).Host, new NpgsqlConnectionStringBuilder(there.ConnectionString).Host);
        Assert.Equal(0L, await ScalarAsync(there, $"SELECT count(*) FROM pg_database WHERE datname = '{here.Name}'"));
    }

    [Fact]
    public async Task A_stopped_sandbox_leaves_no_folder()
    {
        var sandbox = await StartAsync();
        var database = await sandbox.CreateDatabaseAsync(Cancellation);
        var folder = new NpgsqlConnectionStringBuilder(database.ConnectionString).Host!;
        Assert.True(Directory.Exists(folder));
        await sandbox.DisposeAsync();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_killed_run_leaves_no_server_after_five_seconds()
    {
        var (process, folder) = await HeldSandbox.StartAsync();
        var server = int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        Assert.True(IsRunning(server));
        process.Kill();

        var since = Stopwatch.StartNew();
        while ((IsRunning(server) || Directory.Exists(folder)) && since.Elapsed < TimeSpan.FromSeconds(5))
        {
            await Task.Delay(20, Cancellation);
        }

        Assert.False(IsRunning(server));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Roles_are_there_before_any_sql()
    {
        await using var sandbox = await StartAsync(new SandboxRole("App User", ["login", "BYPASSRLS"], ["group"]), new SandboxRole("group", [], []));
        await using var database = await sandbox.CreateDatabaseAsync(Cancellation);
        Assert.Equal("t t f", await ScalarAsync(database, """
            SELECT concat_ws(' ', u.rolcanlogin, pg_has_role('App User', 'group', 'MEMBER'), g.rolcanlogin)
            FROM pg_roles u, pg_roles g WHERE u.rolname = 'App User' AND g.rolname = 'group'
            """));
    }

    [Fact]
    public async Task An_unknown_attribute_of_a_role_is_refused()
    {
        var problem = await Assert.ThrowsAsync<TenetException>(() => StartAsync(new SandboxRole("a", ["SUPERUSER; DROP"], [])));
        Assert.Equal(ErrorCode.ProjectFileInvalid, problem.Code);
    }

    [Fact]
    public async Task Contrib_extensions_publications_and_subscriptions_can_be_made()
    {
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await ExecuteAsync(database, "CREATE EXTENSION pgcrypto");
        await ExecuteAsync(database, "CREATE PUBLICATION p FOR ALL TABLES");
        await ExecuteAsync(database, "CREATE SUBSCRIPTION s CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false)");
        await ExecuteAsync(database, "ALTER SUBSCRIPTION s SET (slot_name = NONE)");
        await ExecuteAsync(database, "DROP SUBSCRIPTION s");
    }

    [Fact]
    public async Task A_folder_without_a_server_is_an_error_and_no_other_is_tried()
    {
        var problem = await Assert.ThrowsAsync<TenetException>(
            () => Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { PostgresBin = Path.GetTempPath() }, Cancellation));
        Assert.Equal(ErrorCode.ServerNotFound, problem.Code);
    }

    [Fact]
    public async Task A_server_of_the_users_is_left_as_it_was()
    {
        await using var host = await StartAsync(new SandboxRole("kept", [], []));
        await using var watcher = await host.CreateDatabaseAsync(Cancellation);
        var url = $"postgres://postgres@/postgres?host={new NpgsqlConnectionStringBuilder(watcher.ConnectionString).Host}";
        const string census = "SELECT (SELECT string_agg(rolname, ',' ORDER BY 1) FROM pg_roles) || (SELECT string_agg(datname, ',' ORDER BY 1) FROM pg_database)";
        // Our own servers have no template0, which a user's always has.
        await ExecuteAsync(watcher, "CREATE DATABASE template0 TEMPLATE template1");
        var before = await ScalarAsync(watcher, census);

        await ExecuteAsync(watcher, "CREATE DATABASE tenet_dead");
        await ExecuteAsync(watcher, $"COMMENT ON DATABASE tenet_dead IS 'tenet sandbox of {Environment.MachineName} 999999999 1'");
        await using (var sandbox = await Postgres.Sandbox.Sandbox.StartAsync(
            new SandboxOptions { ServerUrl = url, Roles = [new("kept", ["LOGIN"], []), new("made", [], [])] }, Cancellation))
        {
            var database = await sandbox.CreateDatabaseAsync(Cancellation);
            await ExecuteAsync(database, "CREATE TABLE t (id int)");
            await using var clone = await database.CloneAsync(Cancellation);
            Assert.Equal(0L, await ScalarAsync(clone, "SELECT count(*) FROM t"));
        }

        Assert.Equal(before, await ScalarAsync(watcher, census));
    }

    [Fact]
    public async Task A_cancelled_start_leaves_nothing()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        try
        {
            await using var sandbox = await Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = SandboxFixture.Major }, source.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private static Task<Postgres.Sandbox.Sandbox> StartAsync(params SandboxRole[] roles) =>
        Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = SandboxFixture.Major, Roles = roles }, Cancellation);

    private static async Task ExecuteAsync(SandboxDatabase database, string sql) => await ScalarAsync(database, sql);

    private static async Task<object?> ScalarAsync(SandboxDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    // A process that ended and that nobody has waited for still has a number; in state Z it runs no more.
    private static bool IsRunning(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(") ")[1][0] != 'Z';
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
