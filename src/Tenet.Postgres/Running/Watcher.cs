using Npgsql;

namespace Tenet.Postgres.Running;

/// <summary>Looks from a session of its own at what a long statement does or waits for, and tells it. A short one is never looked at.</summary>
/// <param name="open">Opens a connection to the database.</param>
/// <param name="pid">The process that serves the session that works.</param>
/// <param name="options">How often, and whom to tell.</param>
internal sealed class Watcher(Func<CancellationToken, Task<NpgsqlConnection>> open, int pid, RunnerOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(600);

    // Nobody wants to read the same line four times a second.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource end = new();
    private NpgsqlConnection? connection;
    private Task? watching;
    private IndexRate? rate;
    private string told = "";
    private long toldAt;
    private long since = long.MaxValue;
    private Func<NpgsqlConnection, Task>? look;

    /// <summary>Who was in the way when last looked at.</summary>
    public IReadOnlyList<OtherSession> LastBlockers { get; private set; } = [];

    /// <param name="work">What may take long.</param>
    /// <param name="alsoLook">Whatever else is to be looked at meanwhile, by the connection given.</param>
    public async Task<T> WhileAsync<T>(Func<Task<T>> work, Func<NpgsqlConnection, Task>? alsoLook = null)
    {
        LastBlockers = [];
        Volatile.Write(ref look, alsoLook);
        Volatile.Write(ref since, options.Clock.GetTimestamp());
        watching ??= Task.Run(WatchAsync);
        try
        {
            return await work();
        }
        finally
        {
            Volatile.Write(ref since, long.MaxValue);
            Volatile.Write(ref look, null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        if (watching is not null)
        {
            await watching;
        }

        if (connection is not null)
        {
            await connection.DisposeAsync();
        }

        end.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, options.Clock, end.Token);
                if (Volatile.Read(ref since) is var begun && begun != long.MaxValue && options.Clock.GetElapsedTime(begun) > Long)
                {
                    connection ??= await open(end.Token);
                    await LookAsync(connection);
                }
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or NpgsqlException or Core.Errors.TenetException or IOException or InvalidOperationException)
        {
            // Who only watches must not stop the work: without a second connection nothing is told.
        }
    }

    private async Task LookAsync(NpgsqlConnection asker)
    {
        if (Volatile.Read(ref look) is { } also)
        {
            await also(asker);
        }

        var blockers = await Sessions.BlockingAsync(asker, pid, end.Token);
        if (blockers.Count > 0)
        {
            LastBlockers = blockers;
            Tell("blocked " + string.Join(' ', blockers.Select(other => other.Pid)), new RunEvent.Blocked(blockers));
            return;
        }

        if (await IndexRate.AskAsync(asker, pid, end.Token) is { } seen)
        {
            rate = rate is { } before && before.IsOf(seen) ? before : seen.Begun(options.Clock.GetTimestamp());
            Tell("builds " + seen.Progress.Phase, new RunEvent.Builds(seen.Progress with { Left = rate.LeftAt(seen, options.Clock) }));
        }
    }

    private void Tell(string what, RunEvent happened)
    {
        if (told != what || options.Clock.GetElapsedTime(toldAt) > Quiet)
        {
            (told, toldAt) = (what, options.Clock.GetTimestamp());
            options.Tell(happened);
        }
    }
}
