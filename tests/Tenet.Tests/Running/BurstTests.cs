using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Running;
using Tenet.Postgres.Running;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>Small migrations go to the server together, and yet each is in or not by itself, and is told in its turn.</summary>
public sealed class BurstTests(SandboxFixture servers)
{
    private const int Count = 40;

    // R-175
    [Theory]
    [InlineData(2)]
    [InlineData(13)]
    [InlineData(Count)]
    public async Task What_stands_before_the_one_that_fails_is_in_and_nothing_behind_it(int wrong)
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Many((wrong, $"INSERT INTO log VALUES ({wrong});\nSELECT 1 / 0;")));

        var failure = await Assert.ThrowsAsync<TenetException>(() => database.UpAsync());

        Assert.Equal(("22012", string.Create(CultureInfo.InvariantCulture, $"{wrong:000}_m{wrong}.sql:2")), (failure.SqlState, failure.Place));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"stands: {wrong - 1} of {Count} applied, the last is {wrong - 1:000}; {wrong:000} m{wrong} is not"), failure.Details);
        Assert.Equal(Numbers(wrong - 1), await LogAsync(database));
        Assert.Equal(wrong - 1, Told(database).Count);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"applied {wrong - 1},failed 1"), await database.AskAsync("SELECT concat_ws(' ', state, count(*)) FROM tenet.migrations GROUP BY state ORDER BY state"));

        database.Set = RunnerCase.Migrations(Many());
        Assert.Equal(Count - wrong + 1, (await database.UpAsync()).Ran.Count);
        Assert.Equal(Numbers(Count), await LogAsync(database));
        Assert.Equal(Enumerable.Range(1, Count), Told(database));
    }

    // R-176
    [Fact]
    public async Task One_that_cannot_be_in_a_transaction_runs_in_its_turn()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Many((13, "INSERT INTO log VALUES (13);\nCREATE INDEX CONCURRENTLY log_at ON log (at);"), (22, "VACUUM log;\nINSERT INTO log VALUES (22);")));

        Assert.Equal(Count, (await database.UpAsync()).Ran.Count);

        Assert.Equal(Numbers(Count), await LogAsync(database));
        Assert.Equal(Enumerable.Range(1, Count), Told(database));
        Assert.Equal("013,022", await database.AskAsync("SELECT version FROM tenet.migrations WHERE NOT transactional ORDER BY place"));
    }

    [Fact]
    public async Task Those_before_one_that_waits_are_told_while_it_waits()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Many((13, "SELECT pg_advisory_xact_lock(7);\nINSERT INTO log VALUES (13);")));
        await using var holder = await database.OpenAsync();
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_lock(7)", holder))
        {
            await take.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var running = database.UpAsync(options: database.Options with { LockTimeout = TimeSpan.FromMinutes(1) });
        await WaitAsync(() => Told(database).Count == 12 && database.Snapshot().OfType<RunEvent.Blocked>().Any());
        Assert.False(running.IsCompleted);

        await using (var release = new NpgsqlCommand("SELECT pg_advisory_unlock(7)", holder))
        {
            await release.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Count, (await running).Ran.Count);
        Assert.Equal(Enumerable.Range(1, Count), Told(database));
    }

    [Fact]
    public async Task One_that_gets_no_lock_is_tried_again_by_itself()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Many((13, "LOCK TABLE other;\nINSERT INTO log VALUES (13);")));
        await database.ExecuteAsync("CREATE TABLE other ()");
        await using var holder = await database.OpenAsync();
        await using var transaction = await holder.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var take = new NpgsqlCommand("LOCK TABLE other", holder))
        {
            await take.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var running = database.UpAsync();
        await WaitAsync(() => database.Snapshot().OfType<RunEvent.TriesAgain>().Count() >= 2);
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);

        var ran = (await running).Ran;
        Assert.True(ran[12].Tries > 2, "It was tried again.");
        Assert.All(ran.Where(item => item.Migration.Version != "013"), item => Assert.Equal(1, item.Tries));
        Assert.Equal(Numbers(Count), await LogAsync(database));
    }

    // R-175
    [Fact]
    public async Task Whoever_interrupts_them_finds_whole_ones_only()
    {
        await using var database = await RunnerCase.OnAsync(servers.Sandbox, Many((13, "INSERT INTO log VALUES (13);\nSELECT pg_sleep(60);")));
        using var stop = new CancellationTokenSource();
        await using (var runner = await MigrationRunner.OpenAsync(database.Url, database.Set, database.Options, TestContext.Current.CancellationToken))
        {
            var running = runner.UpAsync(null, stop.Token);
            await WaitAsync(() => Told(database).Count == 12);
            await stop.CancelAsync();
            var failure = await Assert.ThrowsAsync<TenetException>(() => running);
            Assert.Equal(ErrorCode.Interrupted, failure.Code);
            Assert.Contains("stands: 12 of 40 applied, the last is 012; 013 m13 is not", failure.Details);
        }

        Assert.Equal(Numbers(12), await LogAsync(database));
        Assert.Equal(12, (await database.StatusAsync()).Migrations.Count(item => item.State == MigrationState.Applied));
    }

    private static string[] Many(params (int Number, string Text)[] others) =>
    [
        .. Enumerable.Range(1, Count).Select(number => others.FirstOrDefault(other => other.Number == number).Text
            ?? string.Create(CultureInfo.InvariantCulture, $"{(number == 1 ? "CREATE TABLE log (number int, at timestamptz DEFAULT clock_timestamp());\n" : "")}INSERT INTO log VALUES ({number});")),
    ];

    private static string Numbers(int last) => string.Join(',', Enumerable.Range(1, last));

    private static Task<string> LogAsync(RunnerCase database) => database.AskAsync("SELECT number FROM log ORDER BY at");

    private static List<int> Told(RunnerCase database) =>
        [.. database.Snapshot().OfType<RunEvent.Ended>().Select(ended => int.Parse(ended.Migration.Migration.Version, CultureInfo.InvariantCulture))];

    private static async Task WaitAsync(Func<bool> so)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!so())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
