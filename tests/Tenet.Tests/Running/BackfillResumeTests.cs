using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Running;
using Tenet.Tests.Commands;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>A backfill in batches that dies in the middle goes on where it stopped, and does no row twice.</summary>
public sealed class BackfillResumeTests(SandboxFixture servers)
{
    private const string First = "CREATE TABLE t (id int PRIMARY KEY, v int);\n";

    //
    [Fact]
    public async Task A_series_goes_on_where_it_stopped()
    {
        using var project = TestFolder.With(
            ("tenet.yml", $"postgres: {{ version: {SandboxFixture.Major} }}\n"),
            ("db/schema/t.sql", "CREATE TABLE t (\n    id int PRIMARY KEY,\n    v int,\n    -- tenet:filled-from v * 2\n    w int NOT NULL\n);\n"),
            ("db/migrations/001_t.sql", First));
        Expect.Success(await CommandRun.Of("migrate", "new", "w", "--zero-downtime", "--no-proof", "-p", project.Path));
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        database.Set = Cli.Projects.ProjectFolder.OpenWhole(project.Path).Migrations();
        await database.UpAsync("001");
        await database.ExecuteAsync("INSERT INTO t SELECT g, g FROM generate_series(1, 20000) g");

        await database.UpAsync(database.Set.Migrations.Last(migration => migration.Name.Contains("expand", StringComparison.Ordinal)).Version);

        // The last batch waits for this row.
        await using (var holder = await database.OpenAsync())
        {
            await using var transaction = await holder.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await new NpgsqlCommand("SELECT FROM t WHERE id = 20000 FOR UPDATE", holder, transaction).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            var running = database.UpAsync(options: database.Options with { LockTimeout = TimeSpan.FromSeconds(60) });
            await using var asker = await database.OpenAsync();
            var pid = await FaultPoint.WaitAsync(asker, holder.ProcessID, running);
            await new NpgsqlCommand($"SELECT pg_terminate_backend({pid})", asker).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<TenetException>(() => running);
        }

        Assert.Contains(LedgerWords.Of(MigrationState.HalfWay), await database.StatesAsync(), StringComparison.Ordinal);
        await database.ExecuteAsync("CREATE TABLE done AS SELECT id, xmin::text AS x FROM t WHERE w IS NOT NULL");
        Assert.True(int.Parse(await database.AskAsync("SELECT count(*) FROM done"), System.Globalization.CultureInfo.InvariantCulture) is > 10000 and < 20000);
        await database.ExecuteAsync($"ALTER DATABASE {database.Name} SET tenet.quiet = 0");

        await database.UpAsync();

        Assert.Equal("0", await database.AskAsync("SELECT count(*) FROM done JOIN t USING (id) WHERE t.xmin::text <> done.x"));
        Assert.Equal("20000", await database.AskAsync("SELECT count(*) FROM t WHERE w = v * 2"));
        Assert.DoesNotContain("pending", await database.StatesAsync(), StringComparison.Ordinal);
    }
}
