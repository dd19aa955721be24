using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Postgres.Running;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Tables in which other tools keep what they have applied are known, and read as those tools write them.</summary>
public sealed class ForeignHistoryTests(SandboxFixture servers)
{
    private const string Flyway = """
        CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(50), description varchar(200), type varchar(20), script varchar(1000), checksum int, installed_by text, installed_on timestamp DEFAULT now(), execution_time int, success bool);
        INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, success) VALUES (1, '1', 'one', 'SQL', 'V1__one.sql', true), (2, '1.1', 'two', 'SQL', 'V1_1__two.sql', true), (3, NULL, 'view', 'SQL', 'R__view.sql', true)
        """;

    private const string Prisma = """
        CREATE TABLE _prisma_migrations (id varchar(36), checksum varchar(64), finished_at timestamptz, migration_name varchar(255), logs text, rolled_back_at timestamptz, started_at timestamptz DEFAULT now(), applied_steps_count int);
        INSERT INTO _prisma_migrations (migration_name, finished_at, rolled_back_at) VALUES ('20250101000000_one', now(), NULL), ('20250102000000_two', NULL, now()), ('20250102000000_two', now(), NULL)
        """;

    [Theory]
    [InlineData("flyway", Flyway, "V1__one.sql,V1_1__two.sql,V2__three.sql,R__view.sql", "1 1_1 R__view")]
    [InlineData("prisma", Prisma, "20250101000000_one/migration.sql,20250102000000_two/migration.sql,20250103000000_three/migration.sql", "20250101000000 20250102000000")]
    [InlineData("dbmate", "CREATE TABLE schema_migrations (version varchar(128) PRIMARY KEY); INSERT INTO schema_migrations VALUES ('20250101000000'), ('20250102000000')", "20250101000000_one.sql,20250102000000_two.sql,20250103000000_three.sql", "20250101000000 20250102000000")]
    [InlineData("golang-migrate", "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty bool); INSERT INTO schema_migrations VALUES (2, false)", "000001_one.up.sql,000002_two.up.sql,000003_three.up.sql", "000001 000002")]
    [InlineData("supabase", "CREATE SCHEMA supabase_migrations; CREATE TABLE supabase_migrations.schema_migrations (version text PRIMARY KEY, statements text[], name text); INSERT INTO supabase_migrations.schema_migrations VALUES ('20250101000000', '{}', 'one')", "20250101000000_one.sql,20250102000000_two.sql", "20250101000000")]
    [InlineData("ef-core", "CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" varchar(150) PRIMARY KEY, \"ProductVersion\" varchar(32)); INSERT INTO \"__EFMigrationsHistory\" VALUES ('20250101120000_AddOrders', '9.0')", "20250101_120000_add_orders.sql,20250102_120000_more.sql", "20250101_120000")]
    [InlineData("sqitch", "CREATE SCHEMA sqitch; CREATE TABLE sqitch.changes (change_id text PRIMARY KEY, script_hash text, change text, committed_at timestamptz DEFAULT now()); INSERT INTO sqitch.changes VALUES ('x', 'y', 'one')", "001_one.sql,002_two.sql", "001")]
    public async Task What_a_tool_has_applied_is_found_among_the_files(string tool, string tables, string files, string applied)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        await database.ExecuteAsync([.. Core.Sql.Scripts.StatementSplitter.Split(tables).Select(statement => statement.Text)]);
        var set = MigrationFolder.Read([.. files.Split(',').Select(file => new MigrationFile(file, tool == "dbmate" ? "-- migrate:up\nSELECT 1;" : "SELECT 1;"))]);
        await using var runner = await MigrationRunner.OpenAsync(database.Url, set, database.Options, TestContext.Current.CancellationToken);

        var history = Assert.Single(await runner.ForeignHistoriesAsync(TestContext.Current.CancellationToken));

        Assert.Equal(tool, history.Tool.Name);
        Assert.Equal(applied, string.Join(' ', history.AppliedOf(set).Select(migration => migration.Version)));
        Assert.DoesNotContain((await runner.SchemaAsync(TestContext.Current.CancellationToken)).Facts, fact => fact is not Role && fact.Id is not { Kind: FactKind.Schema, Name: "public" } && fact is not Grant { On.Name: "public" } && !KnownTool.All.Any(known => known.Owns(fact)));
    }

    [Theory]
    [InlineData("CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty bool); INSERT INTO schema_migrations VALUES (2, true)", "golang-migrate says that its migration 2 did not come to its end.")]
    [InlineData("CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty bool); INSERT INTO schema_migrations VALUES (9, false)", "golang-migrate has applied migrations that the project does not have: 9.")]
    public async Task What_is_half_way_or_not_in_the_project_is_refused(string tables, string why)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox);
        await database.ExecuteAsync([.. Core.Sql.Scripts.StatementSplitter.Split(tables).Select(statement => statement.Text)]);
        var set = MigrationFolder.Read([new("000001_one.up.sql", "SELECT 1;"), new("000002_two.up.sql", "SELECT 1;")]);
        await using var runner = await MigrationRunner.OpenAsync(database.Url, set, database.Options, TestContext.Current.CancellationToken);
        var history = Assert.Single(await runner.ForeignHistoriesAsync(TestContext.Current.CancellationToken));

        var refused = Assert.Throws<TenetException>(() => history.AppliedOf(set));

        Assert.Equal((ErrorCode.ForeignHistoryUnclear, why), (refused.Code, refused.Message));
    }
}
