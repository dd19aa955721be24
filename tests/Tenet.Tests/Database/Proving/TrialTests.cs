using Npgsql;
using Tenet.Postgres.Proving;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Proving;

/// <summary>What fails in a trial leaves nothing, and the trial goes on.</summary>
public sealed class TrialTests(SandboxFixture fixture) : IAsyncLifetime
{
    private SandboxDatabase database = null!;
    private NpgsqlConnection connection = null!;
    private Trial trial = null!;

    public async ValueTask InitializeAsync()
    {
        database = await fixture.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        connection = await database.OpenAsync(TestContext.Current.CancellationToken);
        trial = await Trial.BeginAsync(connection, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await trial.DisposeAsync();
        await connection.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Questions_of_one_message_are_answered_one_by_one()
    {
        await trial.NeedAsync("CREATE TABLE public.seen (id int PRIMARY KEY)", "CREATE FUNCTION public.note(id int) RETURNS int LANGUAGE sql AS 'INSERT INTO public.seen VALUES (id) RETURNING id'");

        var held = await trial.HaveRowsAsync(["SELECT public.note(1)", "SELECT 'x'::int", "SELECT 1 WHERE false", "SELECT NULL", "SELECT FROM public.nowhere", "SELECT public.note(1)"]);

        Assert.Equal("True False False True False True", string.Join(' ', held));
        Assert.False(Assert.Single(await trial.HaveRowsAsync(["SELECT 1/0"])));
        Assert.Equal("0", await TextAsync("SELECT count(*)::text FROM public.seen"));
    }

    [Fact]
    public async Task What_fails_behind_the_first_row_fails()
    {
        var (row, problem) = await trial.RowAsync("SELECT (1 / (2 - n))::text FROM generate_series(1, 3) AS n");
        Assert.Null(row);
        Assert.Equal("22012", problem!.SqlState);

        Assert.Equal("kept", await TextAsync("SELECT 'kept' FROM generate_series(1, 3)"));
        Assert.Null(await trial.TryAsync("SELECT 1"));
    }

    [Fact]
    public async Task What_is_not_kept_is_undone()
    {
        await trial.NeedAsync("CREATE TABLE public.seen (id int)");

        Assert.Null((await trial.RowAsync("INSERT INTO public.seen VALUES (1) RETURNING id::text", _ => Task.FromResult(false))).Row);
        Assert.NotNull((await trial.RowAsync("INSERT INTO public.seen VALUES (2) RETURNING id::text", _ => Task.FromResult(true))).Row);
        Assert.Equal((2, null), await trial.RunAsync("INSERT INTO public.seen VALUES (3), (4)"));
        Assert.Equal("22P02", (await trial.RunAsync("INSERT INTO public.seen VALUES ('x')")).Problem!.SqlState);
        Assert.False((await trial.TogetherAsync(async () => (await trial.RunAsync("DELETE FROM public.seen")).Rows == 0)).Kept);
        Assert.Equal("2 3 4", await TextAsync("SELECT string_agg(id::text, ' ' ORDER BY id) FROM public.seen"));
    }

    private async Task<string?> TextAsync(string sql) => Assert.Single((await trial.RowAsync(sql)).Row!);
}
