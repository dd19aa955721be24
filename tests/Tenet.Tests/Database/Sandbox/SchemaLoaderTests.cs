using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;
using Xunit;

namespace Tenet.Tests.Database.Sandbox;

public sealed class SchemaLoaderTests(SandboxFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_files_that_refer_to_each_other_load()
    {
        await LoadAsync(
            "select count(*) from pg_constraint where contype = 'f'",
            2L,
            "create table a (id int primary key, b_id int); alter table a add foreign key (b_id) references b (id)",
            "create table b (id int primary key, a_id int); alter table b add foreign key (a_id) references a (id)");
    }

    [Fact]
    public async Task A_file_gets_its_settings_back_when_it_goes_on()
    {
        await LoadAsync(
            "select string_agg(relnamespace::regnamespace || '.' || relname || ' ' || current_setting('app.kept', true), ',') from pg_class where relname = 'a_view'",
            "one.a_view ",
            "create schema one; set search_path = one; set app.kept = 'x'; create view a_view as select current_setting('app.kept') from public.b_table; do $$ begin perform current_setting('app.kept'); end $$",
            "create table b_table (id int)");
    }

    [Fact]
    public async Task A_transaction_of_a_files_own_is_begun_again()
    {
        await LoadAsync(
            "select count(*) from t",
            1L,
            "create table t (id int); begin; insert into t values (1); create view v as select * from u; commit",
            "create table u (id int)");
    }

    [Fact]
    public async Task Roles_and_settings_do_not_reach_the_next_file()
    {
        await LoadAsync(
            "select current_setting('search_path') || ' ' || current_user = '\"$user\", public postgres'",
            true,
            "create schema one; set search_path = one; set role pg_monitor",
            "create table public.t (id int)");
    }

    [Fact]
    public async Task Files_that_cannot_go_on_are_named()
    {
        var problem = await Assert.ThrowsAsync<TenetException>(() => LoadAsync(
            "select 1", 1, "create table a (id int);\n\ncreate view v as select * from missing", "create view w as select * from v", "create table c (id int)"));
        Assert.Equal("0.sql:3", problem.Place);
        Assert.Equal("42P01", problem.SqlState);
        Assert.Contains(problem.Details, line => line.StartsWith("waits as well: 1.sql:1: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_is_reported_at_once()
    {
        var problem = await Assert.ThrowsAsync<TenetException>(() => LoadAsync("select 1", 1, "create table a (id int", "create table b (id int)"));
        Assert.Equal("42601", problem.SqlState);
        Assert.Equal("0.sql:1", problem.Place);
    }

    private async Task LoadAsync(string question, object answer, params string[] files)
    {
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var connection = await database.OpenAsync(Cancellation);
        await SchemaLoader.LoadAsync(connection, [.. files.Select((text, index) => new SqlScript($"{index}.sql", text))], Cancellation);
        await using var command = new NpgsqlCommand(question, connection);
        Assert.Equal(answer, await command.ExecuteScalarAsync(Cancellation));
    }
}
