using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning.ZeroDowntime;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.ZeroDowntime;

/// <summary>Has the server read expressions over the rows of a table: it tells their text with all names qualified, and the columns that they read.</summary>
public static class RowExpressions
{
    private const string Name = "tenet_expression";

    // A check may read columns of its row and nothing else, and the catalog knows which.
    private const string Query = """
        SELECT pg_catalog.pg_get_expr(k.conbin, k.conrelid),
               array(SELECT a.attname::text FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY AS u (number, place)
                     JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place)
          FROM pg_catalog.pg_constraint k
         WHERE k.conname = $1 AND k.conrelid = $2::pg_catalog.regclass
        """;

    /// <param name="database">With the schema that has the table.</param>
    /// <param name="table">The table.</param>
    /// <param name="intent">Whose text is the expression.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <exception cref="TenetException">TNT4022 where the server does not take it.</exception>
    public static async Task<RowExpression> ReadAsync(SandboxDatabase database, FactId table, SaidIntent intent, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(intent);
        await using var connection = await database.OpenAsync(cancellation);
        await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
        try
        {
            var name = Quote.Qualified(table.Schema, table.Name);
            await SessionSettings.ExecuteAsync(connection, $"ALTER TABLE {name} ADD CONSTRAINT {Name} CHECK (({intent.Text}\n) IS NULL) NOT VALID", cancellation);
            await SessionSettings.ExecuteAsync(connection, "SET LOCAL search_path = ''", cancellation);
            return await AskAsync(connection, name, cancellation);
        }
        catch (PostgresException problem)
        {
            throw new TenetException(ErrorCode.IntentWrong, $"'{intent.Text}' is no expression over a row of {table.Path}: {ServerWords.Message(problem)}.", intent.Place, inner: problem) { SqlState = problem.SqlState };
        }
        finally
        {
            await SessionSettings.ExecuteAsync(connection, "ROLLBACK", CancellationToken.None);
        }
    }

    private static async Task<RowExpression> AskAsync(NpgsqlConnection connection, string table, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Query, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = table });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);

        // (… IS NULL)
        var text = rows.GetString(0);
        return new RowExpression(text[1..^" IS NULL)".Length], rows.GetFieldValue<string[]>(1).ToValueList());
    }
}
