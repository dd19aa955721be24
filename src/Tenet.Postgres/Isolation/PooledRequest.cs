using Npgsql;
using Tenet.Core.Isolation;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Isolation;

/// <summary>Two requests on one connection, one after the other, as a pool lends it: what does the second find of the first?</summary>
internal static class PooledRequest
{
    /// <summary>What was found, null for nothing; or why it cannot be tried.</summary>
    public static async Task<(string? Leak, string? Undecided)> RunAsync(NpgsqlConnection connection, Attempt attempt, Scene scene, CancellationToken cancellation)
    {
        var fresh = await AskAsync(connection, attempt, scene, [], cancellation);
        var (used, problem) = await AskAsync(connection, attempt, scene, Requests.Open(scene.Schema.Tenancy, attempt.AfterRequestOf!, scene.UserOf(attempt.AfterRequestOf!)), cancellation);
        return problem is not null
            ? (null, $"the request of another tenant could not be opened: {problem}")
            : (used > (fresh.Rows ?? 0) ? $"{used} {(used == 1 ? "row" : "rows")} can be seen after a request of another tenant has ended on the connection" : null, null);
    }

    private static async Task<(int? Rows, string? Problem)> AskAsync(NpgsqlConnection connection, Attempt attempt, Scene scene, IReadOnlyList<string> opening, CancellationToken cancellation)
    {
        await SessionSettings.ExecuteAsync(connection, $"SET SESSION AUTHORIZATION {Quote.Identifier(scene.Persona.Role)}", cancellation);
        try
        {
            if (opening.Count > 0)
            {
                await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
                foreach (var statement in opening)
                {
                    await SessionSettings.ExecuteAsync(connection, statement, cancellation);
                }

                await SessionSettings.ExecuteAsync(connection, "COMMIT", cancellation);
            }
        }
        catch (PostgresException problem)
        {
            await SessionSettings.ExecuteAsync(connection, "ROLLBACK", cancellation);
            await SessionSettings.ExecuteAsync(connection, "RESET SESSION AUTHORIZATION", cancellation);
            return (null, Proving.Trial.Words(problem));
        }

        int? rows = null;
        try
        {
            await using var command = new NpgsqlCommand(attempt.Statements[^1], connection) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            rows = 0;
            while (await reader.ReadAsync(cancellation))
            {
                rows++;
            }
        }
        catch (PostgresException)
        {
            // Refused: nothing was seen.
        }

        await SessionSettings.ExecuteAsync(connection, "RESET SESSION AUTHORIZATION", cancellation);
        await SessionSettings.ExecuteAsync(connection, "RESET ALL", cancellation);
        return (rows, null);
    }
}
