using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;

namespace Tenet.Postgres.Execution;

/// <summary>Runs a history on an empty database as a runner would on a real one: a transaction a migration where that can be.</summary>
public static class MigrationReplay
{
    /// <summary>CREATE INDEX CONCURRENTLY and its like say so themselves (25001); a block or procedure that commits says that it cannot (2D000).</summary>
    internal static bool CannotRunInTransaction(string? sqlState) => sqlState is "25001" or "2D000";

    /// <param name="connection">Open, on an empty database.</param>
    /// <param name="set">The migrations in order.</param>
    /// <param name="cancellation">Ends the replay between statements.</param>
    /// <param name="after">Called after each migration.</param>
    public static async Task RunAsync(NpgsqlConnection connection, MigrationSet set, CancellationToken cancellation, Func<Migration, Task>? after = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        foreach (var migration in set.Migrations)
        {
            await RunAsync(connection, migration.Up, cancellation);
            if (after is not null)
            {
                await after(migration);
            }
        }
    }

    /// <summary>Runs one up or down part.</summary>
    /// <exception cref="TenetException">TNT3001 with file, line and the server's words.</exception>
    public static async Task RunAsync(NpgsqlConnection connection, MigrationScript part, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(part);
        var script = new SqlScript(part.Path, part.Text, part.FirstLine);
        if (part.Transactional == false || !await RunInTransactionAsync(connection, script, part.Transactional is null, cancellation))
        {
            await ScriptRunner.RunAsync(connection, script, cancellation);
        }

        // What a file SET is its own business: the next one runs in a session of its own, as with any runner.
        await SessionSettings.ResetAsync(connection, cancellation);
    }

    /// <returns>False where the server says that a statement cannot run in a transaction; nothing of the file is left then.</returns>
    private static async Task<bool> RunInTransactionAsync(NpgsqlConnection connection, SqlScript script, bool mayGoWithout, CancellationToken cancellation)
    {
        await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
        try
        {
            await ScriptRunner.RunAsync(connection, script, cancellation);
            await CommitAsync(connection, script, cancellation);
            return true;
        }
        catch (TenetException problem) when (mayGoWithout && CannotRunInTransaction(problem.SqlState))
        {
            await SessionSettings.ExecuteAsync(connection, "ROLLBACK", cancellation);
            return false;
        }
    }

    /// <summary>Commits the transaction around a script. A deferred constraint is looked at here, so this can fail like any statement.</summary>
    internal static async Task CommitAsync(NpgsqlConnection connection, SqlScript script, CancellationToken cancellation)
    {
        try
        {
            await SessionSettings.ExecuteAsync(connection, "COMMIT", cancellation);
        }
        catch (PostgresException problem)
        {
            // The server's own exception prints its DETAIL, which may be a row here.
            throw new TenetException(
                ErrorCode.StatementFailed,
                $"The transaction of the migration cannot be committed: {ServerWords.Message(problem)}",
                place: script.Path,
                inner: ServerWords.MayHoldRowValues(problem.SqlState) ? null : problem)
            {
                SqlState = problem.SqlState,
            };
        }
    }
}
