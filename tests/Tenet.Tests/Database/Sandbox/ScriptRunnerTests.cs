using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;
using Xunit;

namespace Tenet.Tests.Database.Sandbox;

public sealed class ScriptRunnerTests(SandboxFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failing_statement_is_named_with_line_words_hint_and_position()
    {
        var problem = await FailAsync("create table t (name text);\n\nselect\n  upper(nam)\nfrom t;", firstLine: 5);
        Assert.Equal(ErrorCode.StatementFailed, problem.Code);
        Assert.Equal("a.sql:8", problem.Place);
        Assert.Equal("42703", problem.SqlState);
        Assert.Contains("statement: select upper(nam) from t", problem.Details);
        Assert.Contains("server: column \"nam\" does not exist (42703)", problem.Details);
        Assert.Contains(problem.Details, line => line.StartsWith("hint: ", StringComparison.Ordinal));
        Assert.Contains("position: 16", problem.Details);
    }

    [Theory]
    [InlineData("create table t (a text unique); insert into t values ('secret'), ('secret')", "23505")]
    [InlineData("create table t (a int check (a > 4711)); insert into t values (815)", "23514")]
    [InlineData("select 'secret'::uuid", "22P02")]
    [InlineData("select '815secret'::int", "22P02")]
    public async Task No_row_value_is_shown(string script, string state)
    {
        var problem = await FailAsync(script);
        Assert.Equal(state, problem.SqlState);
        var shown = string.Join('\n', [problem.ToString(), .. problem.Details]);
        Assert.DoesNotContain("secret", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("815", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_detail_that_names_objects_is_shown()
    {
        var problem = await FailAsync("create table a (id int primary key); create table b (id int references a); drop table a");
        Assert.Contains(problem.Details, line => line.StartsWith("detail: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("create table t (a int);\ncopy t from stdin;\n1\n")]
    [InlineData("create table t (a int);\ncopy t from stdin;\n1\n\\.\n")]
    public async Task Copy_from_stdin_is_refused(string script)
    {
        var problem = await FailAsync(script);
        Assert.Equal(ErrorCode.ScriptNotPlainSql, problem.Code);
    }

    [Fact]
    public async Task A_lost_connection_says_so()
    {
        var problem = await FailAsync("select 1;\nselect pg_terminate_backend(pg_backend_pid());\nselect 2");
        Assert.Equal(ErrorCode.ConnectionLost, problem.Code);
    }

    [Fact]
    public async Task What_forbids_transactions_and_what_holds_semicolons_runs()
    {
        await RunAsync("""
            create table t (id int);
            create index concurrently on t (id);
            create function f() returns int language sql begin atomic select 1; select 2; end;
            begin; insert into t values (1); rollback;
            do $$ begin if exists (select from t) then raise 'rolled back rows are there'; end if; end $$;
            """);
    }

    private async Task<TenetException> FailAsync(string text, int firstLine = 1) =>
        await Assert.ThrowsAsync<TenetException>(() => RunAsync(text, firstLine));

    private async Task RunAsync(string text, int firstLine = 1)
    {
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using NpgsqlConnection connection = await database.OpenAsync(Cancellation);
        await ScriptRunner.RunAsync(connection, new SqlScript("a.sql", text, firstLine), Cancellation);
    }
}
