using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Running;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Databases on which nothing is to be run say so in one sentence, and stay as they are.</summary>
public sealed class RunnerTargetTests(SandboxFixture servers)
{
    [Theory]
    [InlineData("transaction", 1)]
    [InlineData("transaction", 5)]
    [InlineData("statement", 5)]
    public async Task A_pooler_that_lends_processes_for_a_transaction_is_refused(string mode, int size)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();");
        await using var pooler = await PoolerAsync(database, mode, size);
        await using var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(pooler.Settings), database.Set, database.Options, TestContext.Current.CancellationToken);

        Assert.Equal(ErrorCode.PoolerRefused, (await Assert.ThrowsAsync<TenetException>(() => runner.UpAsync(null, TestContext.Current.CancellationToken))).Code);
        Assert.Equal("pending", await database.StatesAsync());
        Assert.Single((await runner.StatusAsync(TestContext.Current.CancellationToken)).Pending);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_pooler_in_session_mode_is_as_good_as_none(int size)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a (id int);", "CREATE INDEX CONCURRENTLY a_id ON a (id);");
        await using var pooler = await PoolerAsync(database, "session", size);
        await using (var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(pooler.Settings), database.Set, database.Options, TestContext.Current.CancellationToken))
        {
            await runner.UpAsync(null, TestContext.Current.CancellationToken);
        }

        Assert.Equal("applied applied", await database.StatesAsync());
    }

    [Fact]
    public async Task A_standby_tells_the_status_and_takes_no_migration()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Servers are copied as files.");
        await using var primary = await OwnServer.StartAsync("wal_level = replica");
        var set = RunnerCase.Migrations("CREATE TABLE a ();", "CREATE TABLE b ();");
        await using (var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(primary.Settings()), set, new RunnerOptions(), TestContext.Current.CancellationToken))
        {
            await runner.UpAsync("001", TestContext.Current.CancellationToken);
        }

        await using var standby = await primary.StandbyAsync();
        await using var reader = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(standby.Settings()), set, new RunnerOptions(), TestContext.Current.CancellationToken);
        Assert.Equal("002", Assert.Single((await reader.StatusAsync(TestContext.Current.CancellationToken)).Pending).Version);
        var refused = await Assert.ThrowsAsync<TenetException>(() => reader.UpAsync(null, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorCode.DatabaseReadOnly, refused.Code);
        Assert.Contains("standby", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_without_rights_is_told_which_it_lacks()
    {
        var role = "tenet_guest_" + Guid.NewGuid().ToString("n")[..8];
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();", "CREATE TABLE b ();");
        await database.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        try
        {
            async Task<TenetException> RefusedAsync()
            {
                await using var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(database.Settings, role), database.Set, database.Options, TestContext.Current.CancellationToken);
                return await Assert.ThrowsAsync<TenetException>(() => runner.UpAsync(null, TestContext.Current.CancellationToken));
            }

            Assert.Contains("may not create a schema", (await RefusedAsync()).Message, StringComparison.Ordinal);
            await database.UpAsync("001");
            Assert.Equal((ErrorCode.RightsMissing, $"The role {role} may not read the ledger."), await RefusedAsync() is var read ? (read.Code, read.Message) : default);
            await database.ExecuteAsync($"GRANT USAGE ON SCHEMA tenet TO {role}", $"GRANT SELECT ON ALL TABLES IN SCHEMA tenet TO {role}");
            Assert.Equal((ErrorCode.RightsMissing, $"The role {role} may not write the ledger."), await RefusedAsync() is var write ? (write.Code, write.Message) : default);
            await database.ExecuteAsync($"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA tenet TO {role}");
            Assert.Equal("42501", (await RefusedAsync()).SqlState);
            await database.ExecuteAsync($"ALTER ROLE {role} SET default_transaction_read_only = on");
            Assert.Equal(ErrorCode.DatabaseReadOnly, (await RefusedAsync()).Code);
            Assert.Equal("applied pending", await database.StatesAsync());
        }
        finally
        {
            await database.ExecuteAsync($"DROP OWNED BY {role}", $"DROP ROLE {role}");
        }
    }

    [Fact]
    public async Task A_schema_of_somebody_elses_and_a_later_ledger_are_left_alone()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();");
        await database.ExecuteAsync("CREATE SCHEMA tenet", "CREATE TABLE tenet.migrations (mine int)");
        Assert.Equal(ErrorCode.LedgerUnreadable, (await Assert.ThrowsAsync<TenetException>(() => database.UpAsync())).Code);
        await database.ExecuteAsync("DROP SCHEMA tenet CASCADE");
        await database.UpAsync();
        await database.ExecuteAsync("UPDATE tenet.ledger SET form = 2");

        Assert.Equal(ErrorCode.LedgerUnreadable, (await Assert.ThrowsAsync<TenetException>(() => database.UpAsync())).Code);
    }

    [Fact]
    public async Task Schemas_of_tenants_have_entries_of_their_own()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a (id int);", "CREATE INDEX CONCURRENTLY a_id ON a (id);");
        await database.ExecuteAsync("CREATE SCHEMA one", "CREATE SCHEMA two");

        await Task.WhenAll(database.UpAsync(options: database.Options with { Scope = "one" }), database.UpAsync("001", database.Options with { Scope = "two" }));

        Assert.Equal("one.a,two.a", await database.AskAsync("SELECT relnamespace::regnamespace || '.' || relname FROM pg_class WHERE relname = 'a' ORDER BY 1"));
        Assert.Equal("one 001,one 002,two 001", await database.AskAsync("SELECT scope || ' ' || version FROM tenet.migrations ORDER BY 1"));
        Assert.Equal("pending pending", await database.StatesAsync());
    }

    [Theory]
    [InlineData("CREATE TABLE big TABLESPACE small AS SELECT repeat('x', 1000) AS t FROM generate_series(1, 600);")]
    [InlineData("BEGIN;\nCREATE TABLE big TABLESPACE small AS SELECT repeat('x', 1000) AS t FROM generate_series(1, 600);\nCOMMIT;\nCREATE INDEX CONCURRENTLY big_t ON big (t);")]
    public async Task A_full_tablespace_leaves_nothing_and_the_run_completes_when_there_is_room(string migration)
    {
        await using var server = await OwnServer.WithSmallDiskAsync();
        await using var connection = await server.OpenAsync();
        foreach (var statement in (string[])[$"CREATE TABLESPACE small LOCATION '{server.Small}/s'", "CREATE TABLE filler TABLESPACE small AS SELECT repeat('y', 1000) AS t FROM generate_series(1, 500)"])
        {
            await new NpgsqlCommand(statement, connection).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var set = RunnerCase.Migrations("CREATE TABLE a (id int);", migration);
        await using (var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(server.Settings()), set, new RunnerOptions(), TestContext.Current.CancellationToken))
        {
            Assert.Equal(ErrorCode.DiskFull, (await Assert.ThrowsAsync<TenetException>(() => runner.UpAsync(null, TestContext.Current.CancellationToken))).Code);
        }

        await new NpgsqlCommand("DROP TABLE filler", connection).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var again = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(server.Settings()), set, new RunnerOptions(), TestContext.Current.CancellationToken);
        Assert.Equal("002", Assert.Single((await again.StatusAsync(TestContext.Current.CancellationToken)).Pending).Version);
        Assert.Equal("002", Assert.Single((await again.UpAsync(null, TestContext.Current.CancellationToken)).Ran).Migration.Version);
        Assert.Equal(600L, await new NpgsqlCommand("SELECT count(*) FROM big", connection).ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<PgBouncer> PoolerAsync(RunnerCase database, string mode, int size)
    {
        Assert.SkipWhen(PgBouncer.Find() is null, "There is no PgBouncer here (apt-get install pgbouncer).");
        return await PgBouncer.StartAsync(PgBouncer.Find()!, new PoolSettings(mode, size), database.Settings, TestContext.Current.CancellationToken);
    }
}
