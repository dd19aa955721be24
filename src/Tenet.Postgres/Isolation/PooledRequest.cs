using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Isolation;

/// <summary>Two requests, one after the other, as a pool lends them the same connection: what does the second find of the first?</summary>
internal sealed class PooledRequest(ConnectionPool pool, Attempt attempt, Scene scene, CancellationToken cancellation)
{
    /// <summary>What was found, null for nothing; or why it cannot be tried.</summary>
    public async Task<(string? Leak, string? Undecided)> RunAsync()
    {
        var fresh = await pool.LendAsync(AskAsync);
        if (await pool.LendAsync(OpenAndEndAsync) is { } problem)
        {
            return (null, $"the request of another tenant could not be opened: {problem}");
        }

        var used = await pool.LendAsync(AskAsync);
        await pool.LendAsync(ForgetAsync);
        return (used > fresh ? $"{used} {(used == 1 ? "row" : "rows")} can be seen after a request of another tenant has ended {pool.Words}" : null, null);
    }

    private async Task<string?> OpenAndEndAsync(NpgsqlConnection connection)
    {
        try
        {
            await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
            foreach (var statement in Requests.Open(scene.Schema.Tenancy, attempt.AfterRequestOf!, scene.UserOf(attempt.AfterRequestOf!)))
            {
                await SessionSettings.ExecuteAsync(connection, statement, cancellation);
            }

            await SessionSettings.ExecuteAsync(connection, "COMMIT", cancellation);
            return null;
        }
        catch (PostgresException problem)
        {
            await SessionSettings.ExecuteAsync(connection, "ROLLBACK", cancellation);
            return Proving.Trial.Words(problem);
        }
    }

    /// <summary>How many rows are seen by who does not say who asks; none where that is refused.</summary>
    private async Task<int> AskAsync(NpgsqlConnection connection)
    {
        var rows = 0;
        try
        {
            await using var command = new NpgsqlCommand(attempt.Statements[^1], connection) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                rows++;
            }
        }
        catch (PostgresException)
        {
            return 0;
        }

        return rows;
    }

    // The next table's requests find the connection as these did.
    private async Task<bool> ForgetAsync(NpgsqlConnection connection)
    {
        await SessionSettings.ExecuteAsync(connection, "RESET SESSION AUTHORIZATION", cancellation);
        await SessionSettings.ExecuteAsync(connection, "RESET ALL", cancellation);
        await SessionSettings.ExecuteAsync(connection, $"SET SESSION AUTHORIZATION {Quote.Identifier(scene.Persona.Role)}", cancellation);
        return true;
    }
}
