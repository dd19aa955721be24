using Npgsql;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Importing;

/// <summary>
/// Runs a statement of a document inside of a routine, behind a savepoint. There the server itself refuses what would end the transaction,
/// wants values for parameters or rows from the client; sent plainly, each of these would end the connection with all that was tried on it.
/// </summary>
internal sealed class StatementTrial(NpgsqlConnection connection, CancellationToken cancellation)
{
    private const string Savepoint = "statement";
    private const string Prepare = "PREPARE tenet_query AS ";

    public async Task<TrialOutcome> RunAsync(string sql, NpgsqlTransaction transaction)
    {
        var problem = await TryAsync($"DO {Quote.Literal($"BEGIN EXECUTE {Quote.Literal(sql)}; END")}", transaction);
        return problem switch
        {
            null => TrialOutcome.Ran,
            { SqlState: PostgresErrorCodes.UndefinedParameter } => await QueryAsync(sql, transaction),
            { SqlState: PostgresErrorCodes.FeatureNotSupported, MessageText: var words } when words.StartsWith("EXECUTE of transaction", StringComparison.Ordinal) =>
                TrialOutcome.LeftOut("it begins or ends a transaction"),
            { SqlState: PostgresErrorCodes.FeatureNotSupported, MessageText: var words } when words.StartsWith("cannot COPY", StringComparison.Ordinal) =>
                TrialOutcome.LeftOut("its rows come from the client"),

            // A block that is tried once more prepared it before; a rollback does not undo that.
            { SqlState: PostgresErrorCodes.DuplicatePreparedStatement } => TrialOutcome.Ran,
            _ => TrialOutcome.Refused(problem, problem.InternalQuery == sql ? problem.InternalPosition : 0),
        };
    }

    // A query with parameters does nothing to a schema, but what it names should be there. EXPLAIN and its like cannot be prepared.
    private async Task<TrialOutcome> QueryAsync(string sql, NpgsqlTransaction transaction)
    {
        var problem = await TryAsync(Prepare + sql, transaction);
        if (problem is null)
        {
            await TryAsync("DEALLOCATE tenet_query", transaction);
        }

        return problem is null or { SqlState: PostgresErrorCodes.SyntaxError } ? TrialOutcome.LeftOut("it takes parameters") : TrialOutcome.Refused(problem, problem.Position - Prepare.Length);
    }

    private async Task<PostgresException?> TryAsync(string sql, NpgsqlTransaction transaction)
    {
        await transaction.SaveAsync(Savepoint, cancellation);
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellation);
            return null;
        }
        catch (PostgresException problem)
        {
            await transaction.RollbackAsync(Savepoint, cancellation);
            return problem;
        }
    }
}
