using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Running;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Running;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Running;

/// <summary>One fault in the middle of a run, and a second run that must bring everything in.</summary>
/// <param name="scene">The migrations.</param>
/// <param name="database">An empty database.</param>
/// <param name="server">The server that may be killed; null where none may.</param>
/// <param name="judge">Where steps are replayed whose end nobody saw.</param>
internal sealed class FaultRun(FaultScene scene, NpgsqlConnectionStringBuilder database, OwnServer? server, Postgres.Sandbox.Sandbox judge)
{
    private readonly Core.History.Layouts.MigrationSet set = RunnerCase.Migrations(scene.Migrations);

    public async Task SurviveAsync(FaultPoint point, FaultKind kind)
    {
        await UpAsync((point.Migration - 1).ToString("000", CultureInfo.InvariantCulture), CancellationToken.None);
        await HitAsync(point, kind);
        if (scene == FaultScene.Transactions)
        {
            await CheckLedgerAsync(point, kind);
        }

        await UpAsync(null, CancellationToken.None);
        await CheckAsync(point, kind);
    }

    private async Task HitAsync(FaultPoint point, FaultKind kind)
    {
        await using var holder = await HoldAsync(point.Hold);
        await using var asker = await OpenAsync("asker");
        using var interruption = new CancellationTokenSource();
        using var project = kind == FaultKind.RunnerKilled ? Project() : null;
        using var process = project is null ? null : CommandRun.Start(
            [("TENET_CACHE", "off")], [.. BuiltProgram.Command, "migrate", "up", "-p", project.Path, "--yes", "--lock-timeout", "60s", "--database", RunnerCase.TextOf(database)]);
        var runner = process is null ? Task.Run(() => UpAsync(null, interruption.Token)) : CommandRun.OfProcess(process);
        var pid = await FaultPoint.WaitAsync(asker, holder.ProcessID, runner);
        await using var second = point.Then is null ? null : await HoldAsync(point.Then);
        if (second is not null)
        {
            await holder.CloseAsync();
            pid = await FaultPoint.WaitAsync(asker, second.ProcessID, runner);
        }

        switch (kind)
        {
            case FaultKind.Cut:
                await ExecuteAsync(asker, $"SELECT pg_terminate_backend({pid})");
                await Assert.ThrowsAsync<TenetException>(() => runner);
                break;
            case FaultKind.Interrupted:
                await interruption.CancelAsync();
                if (point.IsDone)
                {
                    // What is done is entered first, however long that takes: the runner stops behind it, and behind the last there is nothing to stop.
                    await (second ?? holder).CloseAsync();
                }

                var told = await Record.ExceptionAsync(() => runner);
                Assert.True(told is TenetException { Code: var code } ? code == ErrorCode.Interrupted : told is null && point.IsDone && point.Migration == 10, $"{kind} at {point}: {told}");
                break;
            case FaultKind.RunnerKilled:
                process!.Kill();
                await runner;
                break;
            default:
                await server!.KillAsync();
                await Assert.ThrowsAsync<TenetException>(() => runner);
                await server.StartAsync();
                break;
        }
    }

    private TestFolder Project()
    {
        var project = TestFolder.With(("tenet.yml", $"postgres: {{ version: {Database.SandboxFixture.Major} }}\n"));
        foreach (var migration in set.Migrations)
        {
            project.Write($"db/migrations/{migration.Path}", migration.Up.Text);
        }

        return project;
    }

    private async Task UpAsync(string? to, CancellationToken cancellation)
    {
        var options = new RunnerOptions { LockTimeout = TimeSpan.FromSeconds(60), Wait = TimeSpan.FromSeconds(30), Judge = new SandboxJudge(() => Task.FromResult(judge), SandboxOptions.Role, () => set) };
        await using var runner = await MigrationRunner.OpenAsync(RunnerCase.UrlOf(database), set, options, cancellation);
        await runner.UpAsync(to, cancellation);
    }

    // Whoever was killed may have come to its end all the same: then all of it is in, and the ledger says so.
    private async Task CheckLedgerAsync(FaultPoint point, FaultKind kind)
    {
        await using var asker = await OpenAsync("asker");
        await WaitUntilGoneAsync(asker);
        var untrue = await AskAsync(asker, $"""
            SELECT m.n FROM generate_series(2, 10) AS m(n)
             WHERE (SELECT count(*) FROM log WHERE log.n = m.n) <> CASE WHEN EXISTS (SELECT FROM tenet.migrations l WHERE l.version = to_char(m.n, 'FM000') AND l.state = 'applied') THEN {scene.Rows} ELSE 0 END
            """);
        Assert.True(untrue.Length == 0, $"{kind} at {point}: the ledger is not true of {untrue}");
    }

    private async Task CheckAsync(FaultPoint point, FaultKind kind)
    {
        await using var asker = await OpenAsync("asker");
        var rows = await AskAsync(asker, "SELECT n || ':' || count(*) FROM log WHERE n > 0 GROUP BY n ORDER BY n");
        var place = $"{kind} at {point} of {scene}";
        Assert.True(rows == string.Join(',', Enumerable.Range(2, 9).Select(n => $"{n}:{scene.Rows}")), $"{place}: {rows}");
        Assert.True(await AskAsync(asker, "SELECT v FROM counter") == "9", place);
        Assert.True(await AskAsync(asker, "SELECT c.relname || CASE WHEN indisvalid THEN '' ELSE ' invalid' END FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE indrelid = 'log'::regclass ORDER BY c.relname COLLATE \"C\"") == scene.Indexes, place);
        Assert.True(await AskAsync(asker, "SELECT state || count(*) FROM tenet.migrations GROUP BY state") == LedgerWords.Of(EntryState.Applied) + "10", place);
        Assert.True(await AskAsync(asker, "SELECT step FROM tenet.steps WHERE state <> 'done'") == "", place);
    }

    private static async Task WaitUntilGoneAsync(NpgsqlConnection asker)
    {
        for (var since = Stopwatch.StartNew(); await AskAsync(asker, "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'tenet'") is { Length: > 0 } left; await Task.Delay(5))
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(10), $"still there: {left}");
        }
    }

    private async Task<NpgsqlConnection> HoldAsync(string statement)
    {
        var holder = await OpenAsync("holder");
        await ExecuteAsync(holder, "BEGIN");
        await ExecuteAsync(holder, "SET LOCAL session_replication_role = replica");
        await ExecuteAsync(holder, statement);
        return holder;
    }

    private async Task<NpgsqlConnection> OpenAsync(string name)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { ApplicationName = name }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
        {
            values.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return string.Join(',', values);
    }
}
