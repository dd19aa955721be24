using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Running;
using Tenet.Tests.Commands;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Backfills give way to standbys and to a limit of WAL, where somebody asks for it.</summary>
public sealed class PacedBackfillTests(SandboxFixture servers)
{
    private const int Rows = 20000;

    //
    [Fact]
    public async Task A_backfill_waits_for_a_standby_and_goes_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Servers are copied as files.");
        await using var primary = await OwnServer.StartAsync("wal_level = replica", "max_wal_senders = 4", "wal_keep_size = 256MB");
        await using var standby = await primary.StandbyAsync();
        await primary.StartAsync();
        using var project = await ProjectAsync();
        var set = Cli.Projects.ProjectFolder.OpenWhole(project.Path).Migrations();
        var options = new RunnerOptions { Pace = new Pace("1MB", null) };
        await using var asker = await primary.OpenAsync();
        await UpAsync(primary.Settings(), set, options, "001");
        await ExecuteAsync(asker, $"INSERT INTO t SELECT g, g FROM generate_series(1, {Rows}) g");
        await UpAsync(primary.Settings(), set, options, set.Migrations.Last(migration => migration.Name.Contains("expand", StringComparison.Ordinal)).Version);
        await using var behind = await standby.OpenAsync();
        await ExecuteAsync(behind, $"ALTER SYSTEM SET primary_conninfo = 'host={primary.Settings().Host} port={primary.Settings().Port} user=postgres'");
        await ExecuteAsync(behind, "SELECT pg_reload_conf()");
        await UntilAsync(async () => await AskAsync(asker, "SELECT count(*) FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_lsn()") == 1);
        await ExecuteAsync(behind, "SELECT pg_wal_replay_pause()");

        var running = UpAsync(primary.Settings(), set, options, null);
        await UntilAsync(async () => running.IsCompleted || await AskAsync(asker, "SELECT count(*) FROM t WHERE w IS NOT NULL") is > 0 and < Rows);
        var (first, second) = (0L, -1L);
        await UntilAsync(async () =>
        {
            (first, second) = (second, await AskAsync(asker, "SELECT count(*) FROM t WHERE w IS NOT NULL"));
            await Task.Delay(500, TestContext.Current.CancellationToken);
            return first == second;
        });
        Assert.False(running.IsCompleted, "it did not wait");
        Assert.InRange(second, 1, Rows - 1);

        await ExecuteAsync(behind, "SELECT pg_wal_replay_resume()");
        await running;
        Assert.Equal(Rows, await AskAsync(asker, "SELECT count(*) FROM t WHERE w = v * 2"));
    }

    [Fact]
    public async Task A_backfill_writes_no_more_WAL_a_second_than_it_may()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        using var project = await ProjectAsync();
        database.Set = Cli.Projects.ProjectFolder.OpenWhole(project.Path).Migrations();
        await database.UpAsync("001");
        await database.ExecuteAsync($"INSERT INTO t SELECT g, g FROM generate_series(1, {Rows}) g");
        await using var asker = await database.OpenAsync();
        var before = await AskAsync(asker, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
        await ExecuteAsync(asker, "ANALYZE t");
        var since = Stopwatch.StartNew();

        await database.UpAsync(options: database.Options with { Pace = new Pace(null, "256kB") });

        // What others write on this server counts as well, so a lower bound of the time is all that can be said.
        var written = await AskAsync(asker, "SELECT pg_size_bytes('1536kB')");
        Assert.True(await AskAsync(asker, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint") - before > written);
        Assert.True(since.Elapsed > TimeSpan.FromSeconds(6), $"{since.Elapsed}");
        Assert.Equal(Rows, await AskAsync(asker, "SELECT count(*) FROM t WHERE w = v * 2"));

        var told = database.Told.OfType<RunEvent.Fills>().Select(happened => happened.Progress).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, progress => Assert.Equal(("public.t", "rows", Rows), (progress.Table, progress.Unit, progress.Total)));
        Assert.Equal(told.Select(progress => progress.Done).Order(), told.Select(progress => progress.Done));
        Assert.Contains(told, progress => progress.Rate > 0);
    }

    [Theory]
    [InlineData("much", null, "--max-lag much")]
    [InlineData(null, "0", "--max-wal-rate 0")]
    public async Task What_is_no_size_is_told_before_anything_runs(string? lag, string? rate, string told)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();");

        var problem = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync(options: database.Options with { Pace = new Pace(lag, rate) }));

        Assert.Equal(ErrorCode.UsageWrong, problem.Code);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
        Assert.Equal("pending", await database.StatesAsync());
    }

    private static async Task<TestFolder> ProjectAsync()
    {
        var project = TestFolder.With(
            ("tenet.yml", $"postgres: {{ version: {SandboxFixture.Major} }}\n"),
            ("db/schema/t.sql", "CREATE TABLE t (\n    id int PRIMARY KEY,\n    v int,\n    -- tenet:filled-from v * 2\n    w int NOT NULL\n);\n"),
            ("db/migrations/001_t.sql", "CREATE TABLE t (id int PRIMARY KEY, v int);\n"));
        Expect.Success(await CommandRun.Of("migrate", "new", "w", "--zero-downtime", "--no-proof", "-p", project.Path));
        return project;
    }

    private static async Task UpAsync(NpgsqlConnectionStringBuilder settings, Core.History.Layouts.MigrationSet set, RunnerOptions options, string? to)
    {
        await using var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(settings), set, options, TestContext.Current.CancellationToken);
        await runner.UpAsync(to, TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var since = Stopwatch.StartNew(); !await holds(); await Task.Delay(20, TestContext.Current.CancellationToken))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(60), "it never came to that");
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<long> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
    }
}
