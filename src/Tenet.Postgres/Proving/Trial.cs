using Npgsql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Proving;

/// <summary>Statements that may fail without ending the transaction around them. Nothing of a trial stays unless it is kept.</summary>
/// <remarks>
/// They run with the <c>search_path</c> that an application has: triggers and defaults may name tables and sequences without their schema. Whoever reads
/// names asks for qualified ones.
/// </remarks>
internal sealed class Trial : IAsyncDisposable
{
    private const string Begin = "SAVEPOINT attempt";
    private const string Undo = "ROLLBACK TO SAVEPOINT attempt";
    private const string Keep = "RELEASE SAVEPOINT attempt";

    private readonly NpgsqlConnection connection;
    private readonly CancellationToken cancellation;
    private bool ended;

    private Trial(NpgsqlConnection connection, CancellationToken cancellation) => (this.connection, this.cancellation) = (connection, cancellation);

    public static async Task<Trial> BeginAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var trial = new Trial(connection, cancellation);
        await trial.NeedAsync("BEGIN");
        return trial;
    }

    /// <summary>Null where the statement was accepted; it is undone where not.</summary>
    public async Task<PostgresException?> TryAsync(string sql) => (await RunAsync(sql)).Problem;

    /// <summary>The first row, null where there is none.</summary>
    /// <param name="sql">What to run. All columns of its rows are texts.</param>
    /// <param name="keep">Asked of the row; the statement is undone, and there is no row, where it says no.</param>
    public async Task<(string?[]? Row, PostgresException? Problem)> RowAsync(string sql, Func<string?[], Task<bool>>? keep = null)
    {
        try
        {
            string?[]? row = null;
            await using (var batch = keep is null ? Batch(Begin, sql, Keep) : Batch(Begin, sql))
            {
                await using var reader = await batch.ExecuteReaderAsync(cancellation);
                while (await reader.ReadAsync(cancellation))
                {
                    row ??= Texts(reader);
                }

                // What fails behind its last row fails here.
                await reader.NextResultAsync(cancellation);
            }

            if (keep is not null)
            {
                row = row is not null && await keep(row) ? row : null;
                await NeedAsync(row is null ? [Undo, Keep] : [Keep]);
            }

            return (row, null);
        }
        catch (PostgresException problem)
        {
            await NeedAsync(Undo, Keep);
            return (null, problem);
        }
    }

    /// <summary>Whether each of the queries gives a row; one that fails gives none. All are asked in one message, and none leaves anything.</summary>
    public async Task<bool[]> HaveRowsAsync(IReadOnlyList<string> queries)
    {
        if (queries.Count == 0)
        {
            return [];
        }

        await using var batch = Batch([Begin, .. queries.SelectMany(query => (string[])[query, Undo]), Keep]);
        batch.EnableErrorBarriers = true;
        try
        {
            await batch.ExecuteNonQueryAsync(cancellation);
        }
        catch (Exception refused) when (refused is PostgresException or NpgsqlException { InnerException: AggregateException })
        {
            // Which ones failed is seen by what they gave.
        }

        return [.. queries.Select((_, i) => batch.BatchCommands[1 + (2 * i)].Rows > 0)];
    }

    /// <summary>Runs what must not fail.</summary>
    public async Task NeedAsync(params IReadOnlyList<string> statements)
    {
        await using var batch = Batch(statements);
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>How many rows a statement touched; it is undone where it failed.</summary>
    public async Task<(long Rows, PostgresException? Problem)> RunAsync(string sql)
    {
        try
        {
            await using var batch = Batch(Begin, sql, Keep);
            return (await batch.ExecuteNonQueryAsync(cancellation), null);
        }
        catch (PostgresException problem)
        {
            await NeedAsync(Undo, Keep);
            return (0, problem);
        }
    }

    /// <summary>Does several things, and undoes them where the answer is no or one of them failed.</summary>
    public async Task<(bool Kept, PostgresException? Problem)> TogetherAsync(Func<Task<bool>> work)
    {
        await NeedAsync("SAVEPOINT together");
        PostgresException? problem = null;
        var kept = false;
        try
        {
            kept = await work();
        }
        catch (PostgresException failed)
        {
            problem = failed;
        }

        await NeedAsync(kept ? ["RELEASE SAVEPOINT together"] : ["ROLLBACK TO SAVEPOINT together", "RELEASE SAVEPOINT together"]);
        return (kept, problem);
    }

    /// <summary>All rows as texts.</summary>
    public async Task<IReadOnlyList<string?[]>> RowsAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<string?[]>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(Texts(reader));
        }

        return rows;
    }

    /// <summary>The server's words without row values.</summary>
    public static string Words(PostgresException problem) => $"{ServerWords.Message(problem)} ({problem.SqlState})";

    /// <summary>Commits what was accepted. Null where the server did, else why it refused.</summary>
    public async Task<PostgresException?> KeepAsync()
    {
        try
        {
            await NeedAsync("COMMIT");
            return null;
        }
        catch (PostgresException problem)
        {
            return problem;
        }
        finally
        {
            ended = true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!ended)
        {
            await NeedAsync("ROLLBACK");
        }
    }

    private static string?[] Texts(NpgsqlDataReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))];

    private NpgsqlBatch Batch(params IReadOnlyList<string> statements)
    {
        var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        }

        return batch;
    }
}
