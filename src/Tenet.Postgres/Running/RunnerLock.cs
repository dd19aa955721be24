using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;

namespace Tenet.Postgres.Running;

/// <summary>The lock that lets one runner at a time work on a database, held by the session that works: a session that dies frees it.</summary>
/// <remarks>
/// It is asked for again and again and never waited for: a session that waits has a snapshot, and a concurrent index build in
/// the other runner would wait for that snapshot to go, for ever.
/// </remarks>
internal static class RunnerLock
{
    /// <summary>The first number of the lock; the second one tells the scope.</summary>
    public const int Class = 0x54454e45;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="TenetException">TNT4034 another runner keeps it for longer than is waited.</exception>
    public static async Task TakeAsync(NpgsqlConnection connection, RunnerOptions options, CancellationToken cancellation)
    {
        var key = Key(options.Scope);
        var since = options.Clock.GetTimestamp();
        var told = false;
        while (!await TryAsync(connection, key, cancellation))
        {
            var waited = options.Clock.GetElapsedTime(since);
            if (!told || waited >= options.Wait)
            {
                var holders = await Sessions.HoldingAsync(connection, Class, key, cancellation);
                if (waited >= options.Wait)
                {
                    throw new TenetException(
                        ErrorCode.RunnerBusy,
                        string.Create(CultureInfo.InvariantCulture, $"Another runner works on the database, and was not done after {options.Wait.TotalSeconds:0.#} s."),
                        details: [.. holders.Select(holder => $"held by {holder}")]);
                }

                told = true;
                options.Tell(new RunEvent.WaitsForRunner(holders));
            }

            await Task.Delay(Pause * (0.5 + Random.Shared.NextDouble()), options.Clock, cancellation);
        }
    }

    /// <summary>Lets others work. A session that is gone holds nothing.</summary>
    public static async Task ReleaseAsync(NpgsqlConnection connection, RunnerOptions options)
    {
        if (connection.State == System.Data.ConnectionState.Open)
        {
            try
            {
                await using var command = new NpgsqlCommand("SELECT pg_catalog.pg_advisory_unlock($1, $2)", connection);
                AddKey(command, Key(options.Scope));
                await command.ExecuteNonQueryAsync(CancellationToken.None);
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException or InvalidOperationException)
            {
                // The session is gone, and its locks with it.
            }
        }
    }

    private static async Task<bool> TryAsync(NpgsqlConnection connection, int key, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT pg_catalog.pg_try_advisory_lock($1, $2)", connection);
        AddKey(command, key);
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private static void AddKey(NpgsqlCommand command, int key)
    {
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Class });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = key });
    }

    // The same in every process, which a hash of .NET's own is not. 0 is the making of the ledger.
    private static int Key(string? scope)
    {
        var hash = 2166136261;
        foreach (var c in scope ?? "")
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash == 0 ? 1 : hash);
    }
}
