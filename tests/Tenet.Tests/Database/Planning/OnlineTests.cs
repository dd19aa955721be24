using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Sql.Scripts;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>Plans that keep out of the way of those who use the database, watched on the oldest and on the newest server.</summary>
public sealed class OnlineTests(OnlineRun run, SandboxFixture fixture) : IClassFixture<OnlineRun>
{
    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var major in (int[])[15, 18])
        {
            foreach (var test in OnlineRun.Asked(major))
            {
                data.Add(major, test.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task no_step_reads_a_table_under_a_lock_that_others_wait_for(int major, string name) => run.CheckAsync(major, name);

    [Fact]
    public async Task what_a_failed_build_has_left_is_removed_first()
    {
        await using var live = await DatabaseAsync("CREATE SCHEMA app; CREATE TABLE app.task (id integer); INSERT INTO app.task VALUES (1), (1);");
        await using var wanted = await DatabaseAsync("CREATE SCHEMA app; CREATE TABLE app.task (id integer); CREATE UNIQUE INDEX task_id ON app.task (id);");
        var after = await wanted.ReadAsync();
        var plan = Plan(await live.ReadAsync(), after);
        await Assert.ThrowsAsync<InvalidOperationException>(() => live.RunAsync(plan));
        await RunAsync(live, "DELETE FROM app.task");

        // Another plan sees what is there.
        var second = Plan(await live.ReadAsync(), after);
        Assert.Equal(["DROP INDEX CONCURRENTLY app.task_id", "CREATE UNIQUE INDEX CONCURRENTLY task_id ON app.task USING btree (id)"], second.Steps.Select(step => step.Sql));

        // The same plan says what to do before it is tried again.
        var build = Assert.Single(plan.Steps);
        await RunAsync(live, build.BeforeRetry!);
        await live.ReachAsync(plan, after, await wanted.JudgeAsync());
    }

    [Theory]
    [InlineData("PRIMARY KEY (id)")]
    [InlineData("CHECK (id > 0)")]
    public async Task a_backfill_leaves_out_no_row_that_others_write_meanwhile(string constraint)
    {
        await using var live = await DatabaseAsync($"CREATE SCHEMA app; CREATE TABLE app.task (id integer NOT NULL, size integer, {constraint}); INSERT INTO app.task SELECT i, 0 FROM generate_series(1, 30000) AS i;");
        await using var wanted = await DatabaseAsync($"CREATE SCHEMA app; CREATE TABLE app.task (id integer NOT NULL, size integer, key uuid NOT NULL DEFAULT gen_random_uuid(), {constraint});");
        var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 3).Select(number => WriteAsync(live, number, stop.Token)).ToArray();

        await live.ReachAsync(Plan(before, after), after, await wanted.JudgeAsync());
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(writers), written => Assert.True(written > 0));
        Assert.Equal(0L, await AskAsync(live, "SELECT count(*) - count(DISTINCT key) FROM app.task"));
    }

    [Fact]
    public async Task a_backfill_that_cannot_see_all_rows_fails_and_does_not_pass_them_by()
    {
        const string table = "CREATE SCHEMA app; CREATE TABLE app.task (id integer PRIMARY KEY{0}); ALTER TABLE app.task ENABLE ROW LEVEL SECURITY; ALTER TABLE app.task FORCE ROW LEVEL SECURITY; CREATE POLICY none ON app.task USING (false);";
        await using var live = await DatabaseAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, table, "") + "INSERT INTO app.task VALUES (1);");
        await using var wanted = await DatabaseAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, table, ", key uuid DEFAULT gen_random_uuid()"));
        var backfill = Plan(await live.ReadAsync(), await wanted.ReadAsync()).Steps.Single(step => step.Action == PlanAction.Backfill);
        await RunAsync(live, "ALTER TABLE app.task ADD COLUMN key uuid; ALTER TABLE app.task ALTER COLUMN key SET DEFAULT gen_random_uuid()");
        await RunAsync(live, "DO $$ BEGIN CREATE ROLE online_owner; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        await RunAsync(live, "GRANT USAGE ON SCHEMA app TO online_owner; GRANT SELECT, UPDATE ON app.task TO online_owner");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(live, backfill.Sql, "online_owner"));
        Assert.Equal("42501", refused.SqlState);
        await RunAsync(live, backfill.Sql);
        Assert.Equal(1L, await AskAsync(live, "SELECT count(key) FROM app.task"));
        await RunAsync(live, "DROP OWNED BY online_owner; DROP ROLE online_owner");
    }

    [Fact]
    public async Task a_backfill_does_not_fire_the_tables_triggers()
    {
        const string table = """
            CREATE SCHEMA app; CREATE TABLE app.task (id integer PRIMARY KEY, touched integer{0});
            CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.touched := 1; RETURN NEW; END';
            CREATE TRIGGER touch BEFORE UPDATE ON app.task FOR EACH ROW EXECUTE FUNCTION app.touch();
            """;
        await using var live = await DatabaseAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, table, "") + "INSERT INTO app.task VALUES (1);");
        await using var wanted = await DatabaseAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, table, ", key uuid DEFAULT gen_random_uuid()"));
        var after = await wanted.ReadAsync();
        await live.ReachAsync(Plan(await live.ReadAsync(), after), after, await wanted.JudgeAsync());
        Assert.Equal(1L, await AskAsync(live, "SELECT count(*) FROM app.task WHERE key IS NOT NULL AND touched IS NULL"));
    }

    [Fact]
    public async Task each_step_says_how_long_it_may_wait_and_take()
    {
        var sandbox = await fixture.OfAsync(SandboxFixture.Major);
        foreach (var test in OnlineRun.All.Where(test => test.AppliesTo(SandboxFixture.Major)).Take(12))
        {
            await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
            await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
            await live.LoadAsync(test.Name, test.Before);
            await wanted.LoadAsync(test.Name, test.After);
            var steps = Plan(await live.ReadAsync(), await wanted.ReadAsync()).Steps;

            // What stands in a transaction may hold a strong lock.
            Assert.All(steps.Where(step => step.InTransaction), step => Assert.NotNull(step.LockTimeout));
            Assert.All(steps.Where(step => step.InTransaction && !step.Sql.Contains("VALIDATE", StringComparison.Ordinal)), step => Assert.NotNull(step.StatementTimeout));
            // A step without a transaction is alone in its phase.
            Assert.All(steps.GroupBy(step => step.Phase).Where(phase => phase.Any(step => !step.InTransaction)), phase => Assert.Single(phase));
        }
    }

    private static MigrationPlan Plan(SchemaModel before, SchemaModel after) => Planner.Plan(before, after, PlanOptions.Default with { Strategy = PlanStrategy.Online });

    private async Task<PlannedDatabase> DatabaseAsync(string sql)
    {
        var database = new PlannedDatabase(await (await fixture.OfAsync(SandboxFixture.Major)).CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
        await database.LoadAsync("schema.sql", sql);
        return database;
    }

    // A client of before the plan: it knows nothing of the new column.
    private static async Task<int> WriteAsync(PlannedDatabase database, int number, CancellationToken stop)
    {
        await using var connection = await database.OpenAsync();
        for (var i = 0; ; i++)
        {
            if (stop.IsCancellationRequested)
            {
                return i;
            }

            await using var command = new NpgsqlCommand(
                i % 2 == 0 ? $"UPDATE app.task SET size = size + 1 WHERE id = {(i * 7919) % 30000 + 1}" : $"INSERT INTO app.task (id, size) VALUES ({30001 + (i * 3) + number}, 0)", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static async Task RunAsync(PlannedDatabase database, string sql, string? role = null)
    {
        await using var connection = await database.OpenAsync();
        if (role is not null)
        {
            await using var become = new NpgsqlCommand($"SET ROLE {role}", connection);
            await become.ExecuteNonQueryAsync();
        }

        // One by one: what commits for itself may stand beside nothing else.
        foreach (var statement in StatementSplitter.Split(sql))
        {
            await using var command = new NpgsqlCommand(statement.Text, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<object?> AskAsync(PlannedDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
