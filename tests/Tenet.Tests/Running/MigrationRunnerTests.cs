using Tenet.Core.Errors;
using Tenet.Postgres.Running;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Migrations are run on a database each once, in whole or step by step, and the ledger says so.</summary>
public sealed class MigrationRunnerTests(SandboxFixture servers)
{
    private const string Table = "CREATE TABLE a (id int PRIMARY KEY, v int);\nINSERT INTO a SELECT g, g FROM generate_series(1, 100) g;\n";

    //
    [Fact]
    public async Task Each_is_run_once_and_told_in_the_ledger()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Table, "UPDATE a SET v = v + 1;", "CREATE INDEX CONCURRENTLY a_v ON a (v);");

        Assert.Equal("pending pending pending", await database.StatesAsync());
        Assert.Equal(["001", "002", "003"], (await database.UpAsync()).Ran.Select(ran => ran.Migration.Version));
        Assert.Empty((await database.UpAsync()).Ran);

        Assert.Equal("applied applied applied", await database.StatesAsync());
        Assert.Equal("5150", await database.AskAsync("SELECT sum(v) FROM a"));
        Assert.Equal("001 m1 001_m1.sql applied up t postgres,002 m2 002_m2.sql applied up t postgres,003 m3 003_m3.sql applied up f postgres", await database.AskAsync(
            "SELECT concat_ws(' ', version, name, file, state, source, transactional, applied_by) FROM tenet.migrations WHERE finished_at >= started_at AND duration >= '0' ORDER BY place"));
    }

    //
    [Fact]
    public async Task What_fails_at_its_end_leaves_nothing_and_says_why()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Table, "UPDATE a SET v = 0;\nALTER TABLE a DROP COLUMN nothing;", "CREATE TABLE c ();");

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync());

        Assert.Equal((ErrorCode.StatementFailed, "002_m2.sql:2"), (failure.Code, failure.Place));
        Assert.Contains("stands: 1 of 3 applied, the last is 001; 002 m2 is not", failure.Details);
        Assert.Equal("applied pending pending", await database.StatesAsync());
        Assert.Equal("5050", await database.AskAsync("SELECT sum(v) FROM a"));
        Assert.Equal("failed 42703", await database.AskAsync("SELECT concat_ws(' ', state, error_code) FROM tenet.migrations WHERE version = '002'"));

        database.Set = RunnerCase.Migrations(Table, "UPDATE a SET v = 0;\nALTER TABLE a DROP COLUMN v;", "CREATE TABLE c ();");
        Assert.Equal(2, (await database.UpAsync()).Ran.Count);
        Assert.Equal("applied applied applied", await database.StatesAsync());
    }

    //
    [Fact]
    public async Task Steps_that_cannot_be_one_transaction_go_on_where_they_stopped()
    {
        const string Steps = "SET search_path = public, pg_catalog;\nCREATE TABLE b (id int);\nCREATE INDEX CONCURRENTLY b_id ON b (id);\nBEGIN;\nINSERT INTO b VALUES (1);\nINSERT INTO b VALUES (1);\nCOMMIT;\n";
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Table, Steps + "CREATE UNIQUE INDEX CONCURRENTLY b_key ON b (id);\nCREATE TABLE d (id int);");

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync());
        Assert.Equal("23505", failure.SqlState);
        Assert.Equal("applied half-way", await database.StatesAsync());
        Assert.Equal("1 done,2 done,3 done,4 done,5 failed", await database.AskAsync("SELECT concat_ws(' ', step, state) FROM tenet.steps ORDER BY step"));
        Assert.Equal("", await database.AskAsync("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid"));

        await database.ExecuteAsync("DELETE FROM b WHERE ctid = (SELECT max(ctid) FROM b)");
        Assert.Single((await database.UpAsync()).Ran);

        Assert.Equal("applied applied", await database.StatesAsync());
        Assert.Equal("1", await database.AskAsync("SELECT count(*) FROM b"));
        Assert.Equal("b_id,b_key", await database.AskAsync("SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = 'b'::regclass AND indisvalid ORDER BY 1"));
        Assert.Equal("public.d", await database.AskAsync("SELECT 'public.' || relname FROM pg_class WHERE oid = 'd'::regclass"));
    }

    [Fact]
    public async Task A_first_step_that_fails_leaves_nothing_and_the_file_may_be_mended()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "BEGIN;\nCREATE TABLE a (id int);\nCREATE TABLE a (id int);\nCOMMIT;\nCREATE INDEX CONCURRENTLY a_id ON a (id);");

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync());

        Assert.Equal(("42P07", "001_m1.sql:3"), (failure.SqlState, failure.Place));
        Assert.Equal("pending", await database.StatesAsync());
        database.Set = RunnerCase.Migrations("CREATE TABLE a (id int);");
        await database.UpAsync();
        Assert.Equal("applied", await database.StatesAsync());
    }

    [Fact]
    public async Task They_are_taken_back_and_run_again()
    {
        await using var database = await RunnerCase.OnAsync(
            servers.Sandbox,
            "-- up\nCREATE TABLE a (id int);\n-- down\nDROP TABLE a;",
            "-- up\nCREATE INDEX CONCURRENTLY a_id ON a (id);\nCREATE INDEX CONCURRENTLY a_id2 ON a (id);\n-- down\nDROP INDEX CONCURRENTLY a_id2;\nDROP INDEX CONCURRENTLY a_id;",
            "-- up\nCREATE TABLE c (id int);\n-- down\nDROP TABLE c;");
        await database.UpAsync();

        Assert.Equal("003", Assert.Single((await database.DownAsync(to: null)).Ran).Migration.Version);
        Assert.Equal("applied applied pending", await database.StatesAsync());
        Assert.Equal(["002", "001"], (await database.DownAsync()).Ran.Select(ran => ran.Migration.Version));
        Assert.Equal("pending pending pending", await database.StatesAsync());
        Assert.Equal("", await database.AskAsync("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"));

        Assert.Equal(["001", "002"], (await database.UpAsync("m2")).Ran.Select(ran => ran.Migration.Version));
        Assert.Equal("applied applied pending", await database.StatesAsync());
        Assert.Equal(["003"], (await database.UpAsync()).Ran.Select(ran => ran.Migration.Version));
    }

    [Fact]
    public async Task One_without_a_way_back_stops_before_anything_is_taken_back()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();", "-- up\nCREATE TABLE b ();\n-- down\nDROP TABLE b;");
        await database.UpAsync();

        Assert.Equal(ErrorCode.NoWayBack, (await Assert.ThrowsAsync<TenetException>(() => database.DownAsync())).Code);
        Assert.Equal("applied applied", await database.StatesAsync());
    }

    [Fact]
    public async Task Edited_missing_and_unknown_ones_stop_it_before_anything_runs()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();", "CREATE TABLE b ();", "CREATE TABLE c ();");
        await database.UpAsync("002");

        database.Set = RunnerCase.Migrations("-- Told better.\nCREATE TABLE a ();", "CREATE TABLE b (id int);", "CREATE TABLE c ();");
        Assert.Equal("edited edited pending", await database.StatesAsync());
        database.Set = RunnerCase.Migrations("-- Told better.\n-- up\nCREATE TABLE a ();\n-- down\nDROP TABLE a;", "CREATE TABLE b (id int);", "CREATE TABLE c ();");
        Assert.Equal("applied edited pending", await database.StatesAsync());
        Assert.Equal(ErrorCode.AppliedEdited, (await Assert.ThrowsAsync<TenetException>(() => database.UpAsync())).Code);

        await database.ExecuteAsync("UPDATE tenet.migrations SET version = '000' WHERE version = '001'");
        database.Set = RunnerCase.Migrations("CREATE TABLE x ();", "CREATE TABLE b ();", "CREATE TABLE c ();");
        Assert.Equal("missing pending applied pending", await database.StatesAsync());
        Assert.Equal(ErrorCode.AppliedMissing, (await Assert.ThrowsAsync<TenetException>(() => database.UpAsync())).Code);

        await database.ExecuteAsync("UPDATE tenet.migrations SET version = '001' WHERE version = '000'", "UPDATE tenet.migrations SET version = '777' WHERE version = '002'");
        database.Set = RunnerCase.Migrations("CREATE TABLE a ();", "CREATE TABLE b ();", "CREATE TABLE c ();");
        Assert.Equal("applied unknown pending pending", await database.StatesAsync());
        Assert.Equal(ErrorCode.AppliedUnknown, (await Assert.ThrowsAsync<TenetException>(() => database.UpAsync())).Code);
        Assert.Equal("", await database.AskAsync("SELECT relname FROM pg_class WHERE relname IN ('c', 'x')"));
    }

    [Fact]
    public async Task A_role_that_a_script_takes_on_is_not_the_one_that_writes_the_ledger()
    {
        var role = "tenet_maker_" + Guid.NewGuid().ToString("n")[..8];
        await using var database = await RunnerCase.OnAsync(
            servers.Sandbox,
            $"SET ROLE {role};\nCREATE TABLE app.a ();",
            $"SET LOCAL ROLE {role};\nCREATE TABLE app.b ();",
            $"SET SESSION AUTHORIZATION {role};\nCREATE TABLE app.c ();",
            $"SET ROLE {role};\nCREATE TABLE app.d (id int);\nCREATE INDEX CONCURRENTLY d_id ON app.d (id);\nCREATE TABLE app.e ();",
            "CREATE TABLE app.f ();");
        await database.ExecuteAsync($"CREATE ROLE {role}", "CREATE SCHEMA app", $"GRANT ALL ON SCHEMA app TO {role}");

        try
        {
            await database.UpAsync();
            Assert.Equal("applied applied applied applied applied", await database.StatesAsync());
            Assert.Equal("a,b,c,d,e", await database.AskAsync($"SELECT relname FROM pg_class WHERE relowner = '{role}'::regrole AND relkind = 'r' ORDER BY 1"));
        }
        finally
        {
            await database.ExecuteAsync($"DROP OWNED BY {role}", $"DROP ROLE {role}");
        }
    }

    //
    [Fact]
    public async Task Ten_runners_at_once_run_each_migration_once()
    {
        await using var database = await RunnerCase.OnAsync(
            servers.Sandbox, ["CREATE TABLE log (n int);", .. Enumerable.Range(2, 9).Select(n => n % 3 == 0 ? $"INSERT INTO log VALUES ({n});\nCREATE INDEX CONCURRENTLY log_{n} ON log (n);" : $"INSERT INTO log VALUES ({n});")]);

        var reports = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => database.UpAsync()));

        Assert.Equal(10, reports.Sum(report => report.Ran.Count));
        Assert.Equal("2,3,4,5,6,7,8,9,10", await database.AskAsync("SELECT n FROM log ORDER BY n"));
        Assert.Equal("applied", string.Join(' ', (await database.StatesAsync()).Split(' ').Distinct()));
    }

    [Fact]
    public async Task A_lock_that_somebody_holds_is_asked_for_again_and_who_holds_it_is_told()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Table, "ALTER TABLE a ADD COLUMN w int;");
        await database.UpAsync("001");
        await using var holder = await database.OpenAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await new Npgsql.NpgsqlCommand("SELECT count(*) FROM a", holder, transaction).ExecuteScalarAsync();

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync(options: database.Options with { Tries = 2, LockTimeout = TimeSpan.FromSeconds(1) }));
        Assert.Equal(ErrorCode.LockNotGot, failure.Code);
        Assert.Contains(failure.Details, detail => detail.StartsWith($"held by process {holder.ProcessID} (tenet) of postgres, idle in transaction", StringComparison.Ordinal));
        Assert.Single(database.Told.OfType<RunEvent.TriesAgain>());
        Assert.Contains(database.Told.OfType<RunEvent.Blocked>(), blocked => blocked.By.Any(other => other.Pid == holder.ProcessID));

        var running = database.UpAsync();
        await Task.Delay(400, TestContext.Current.CancellationToken);
        await transaction.RollbackAsync();
        Assert.True(Assert.Single((await running).Ran).Tries > 1);
    }

    [Fact]
    public async Task A_runner_that_is_not_done_in_time_is_named()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a ();", "SELECT pg_sleep(2);");
        await database.UpAsync("001");
        var first = database.UpAsync();
        while ((await database.AskAsync("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(2)%' AND pid <> pg_backend_pid()")).Length == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync(options: database.Options with { Wait = TimeSpan.FromMilliseconds(300) }));

        Assert.Equal(ErrorCode.RunnerBusy, failure.Code);
        Assert.Contains("held by process", Assert.Single(failure.Details), StringComparison.Ordinal);
        Assert.Single((await first).Ran);
    }

    [Fact]
    public async Task A_repeatable_one_runs_again_when_its_text_changes()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        static Core.History.Layouts.MigrationSet Flyway(int value) => Core.History.Layouts.MigrationFolder.Read(
            [new("V1__a.sql", "CREATE TABLE a (id int);"), new("R__view.sql", $"CREATE OR REPLACE VIEW v AS SELECT {value} AS n;")], Core.History.Layouts.MigrationLayout.Flyway);
        database.Set = Flyway(1);
        await database.UpAsync();
        database.Set = Flyway(2);

        Assert.Equal("applied pending", await database.StatesAsync());
        Assert.Single((await database.UpAsync()).Ran);
        Assert.Equal("2", await database.AskAsync("SELECT n FROM v"));
        Assert.Equal("applied applied", await database.StatesAsync());
    }

    [Fact]
    public async Task The_ledger_is_no_part_of_the_schema_and_what_people_put_beside_it_is()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, "CREATE TABLE a (id int);");
        await database.UpAsync();
        async Task<Core.Model.SchemaModel> ReadAsync() => await Postgres.Catalog.CatalogReader.ReadAsync(_ => database.OpenAsync(), TestContext.Current.CancellationToken);

        var model = await ReadAsync();
        Assert.DoesNotContain(model.Facts, fact => fact.Id.ToString().Contains("tenet", StringComparison.Ordinal));
        Assert.DoesNotContain(model.Edges, edge => !model.Contains(edge.From) || !model.Contains(edge.To));
        Assert.Contains(model.Notices, notice => notice.What == "schema tenet");

        await database.ExecuteAsync("CREATE TABLE tenet.mine (id int)");
        Assert.Equal(
            ["schema tenet", "table tenet.mine", "column tenet.mine.id"],
            (await ReadAsync()).Facts.Select(fact => fact.Id.ToString()).Where(id => id.Contains("tenet", StringComparison.Ordinal)));
    }
}
