using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Importing;
using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Importing;

/// <summary>Loads facts that come from sentences. A part that the server refuses is told and left out; a table that it refuses ends the import.</summary>
internal static class StatedFacts
{
    private static readonly FactKind[] Parts =
        [FactKind.Index, FactKind.Check, FactKind.Unique, FactKind.ForeignKey, FactKind.Policy, FactKind.Trigger, FactKind.View, FactKind.Enum];

    /// <exception cref="TenetException">TNT6064 with the document's line.</exception>
    public static async Task LoadAsync(NpgsqlConnection connection, SchemaModel model, SchemaImport import, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(import);
        await ExecuteAsync(connection, "SET check_function_bodies = off", cancellation);
        foreach (var statement in DumpWriter.Write(model).Where(statement => !statement.IsRemark))
        {
            try
            {
                await ExecuteAsync(connection, statement.Sql, cancellation);
            }
            catch (PostgresException problem) when (Parts.Contains(statement.Subject.Kind))
            {
                var said = $"PostgreSQL refuses {statement.Subject}: {ServerWords.Message(problem)} ({problem.SqlState}).";
                import.Notes.Contradict("sql-refused", said, "It was left out.", import.PlaceOf(statement.Subject) is { } place ? [place] : []);
            }
            catch (PostgresException problem)
            {
                throw new TenetException(
                    ErrorCode.ImportRefused, $"PostgreSQL refused {statement.Subject}: {ServerWords.Message(problem)}", import.PlaceOf(statement.Subject)?.ToString(),
                    details: [$"server: {ServerWords.Message(problem)} ({problem.SqlState})"], inner: problem) { SqlState = problem.SqlState };
            }
        }

        await ExecuteAsync(connection, "RESET check_function_bodies", cancellation);
    }

    /// <summary>Runs what follows the facts; what is refused is told.</summary>
    public static async Task ThenAsync(NpgsqlConnection connection, ImportResult result, SchemaImport import, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(import);
        foreach (var sql in result.Then)
        {
            try
            {
                foreach (var statement in StatementSplitter.Split(sql.Text))
                {
                    await ExecuteAsync(connection, statement.Text, cancellation);
                }
            }
            catch (PostgresException problem)
            {
                import.Notes.Contradict("sql-refused", $"PostgreSQL refuses what the documents ask for here: {ServerWords.Message(problem)} ({problem.SqlState}).", "It was left out.", sql.Place);
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
