using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Running;

/// <summary>Finds out whether a pooler gives this session another server process from one transaction to the next.</summary>
/// <remarks>
/// A pooler makes up the process number that it greets with, so a session that is served by the process it was greeted by has none
/// in between. Else a second session opens a transaction: where it is given the process of the first one, which is still
/// connected, or the first one is given another meanwhile, processes are lent for a transaction only.
/// </remarks>
internal static class PoolerProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <exception cref="TenetException">TNT4035.</exception>
    public static async Task CheckAsync(NpgsqlConnection connection, int pid, Func<CancellationToken, Task<NpgsqlConnection>> open, PostgresUrl url, CancellationToken cancellation)
    {
        if (connection.ProcessID == pid)
        {
            return;
        }

        if (await PidAsync(connection, cancellation) != pid || await IsLentAsync(connection, open, cancellation))
        {
            throw new TenetException(ErrorCode.PoolerRefused, "A pooler stands before the database and lends a server process for one transaction only.", url.ToString());
        }
    }

    private static async Task<bool> IsLentAsync(NpgsqlConnection connection, Func<CancellationToken, Task<NpgsqlConnection>> open, CancellationToken cancellation)
    {
        var mine = await PidAsync(connection, cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var other = await open(patience.Token);
            await SessionSettings.ExecuteAsync(other, "BEGIN", patience.Token);
            return await PidAsync(other, patience.Token) == mine || await PidAsync(connection, cancellation) != mine;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.ProtocolViolation)
        {
            // Transactions are not allowed where a process is lent for a statement.
            return true;
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested && problem is OperationCanceledException or NpgsqlException or TenetException)
        {
            // No process is left for a second session: those that are there belong to their sessions.
            return await PidAsync(connection, cancellation) != mine;
        }
    }

    private static async Task<int> PidAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT pg_catalog.pg_backend_pid()", connection);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
