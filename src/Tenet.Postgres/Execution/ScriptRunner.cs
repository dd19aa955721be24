using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql.Scripts;

namespace Tenet.Postgres.Execution;

/// <summary>Runs scripts statement by statement, so that a failure has a line and a statement that forbids transactions runs outside of one.</summary>
public static class ScriptRunner
{
    /// <exception cref="TenetException">
    /// <see cref="ErrorCode.StatementFailed"/>, <see cref="ErrorCode.ScriptNotPlainSql"/>, <see cref="ErrorCode.DiskFull"/>, <see cref="ErrorCode.ConnectionLost"/>.
    /// </exception>
    public static async Task RunAsync(NpgsqlConnection connection, SqlScript script, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(script);
        foreach (var statement in StatementSplitter.Split(script.Text, script.Path, script.FirstLine))
        {
            await RunAsync(connection, script, statement, cancellation);
        }
    }

    /// <summary>Runs one statement of <paramref name="script"/>.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, SqlScript script, SqlStatement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(statement);
        try
        {
            await using var command = new NpgsqlCommand(statement.Text, connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (Exception problem) when (StatementFailure.Handles(problem))
        {
            // A server that is stopped because of Ctrl+C must not look like a failure.
            cancellation.ThrowIfCancellationRequested();
            throw StatementFailure.From(problem, script, statement);
        }
    }
}
