using Npgsql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Proving;

/// <summary>Statements that may fail without ending the transaction around them. Nothing of a trial stays unless it is kept.</summary>
internal sealed class Trial : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly CancellationToken cancellation;
    private bool ended;

    private Trial(NpgsqlConnection connection, CancellationToken cancellation) => (this.connection, this.cancellation) = (connection, cancellation);

    public static async Task<Trial> BeginAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var trial = new Trial(connection, cancellation);
        // Names in deparsed expressions are qualified, but for those of pg_catalog.
        await trial.ExecuteAsync("BEGIN");
        await trial.ExecuteAsync("SET LOCAL search_path = ''");
        return trial;
    }

    /// <summary>Null where the statement was accepted; it is undone where not.</summary>
    public async Task<PostgresException?> TryAsync(string sql) => (await RowAsync(sql)).Problem;

    /// <summary>The first row as texts, null where there is none.</summary>
    /// <param name="sql">What to run.</param>
    /// <param name="keep">Asked of the row; the statement is undone, and there is no row, where it says no.</param>
    public async Task<(string?[]? Row, PostgresException? Problem)> RowAsync(string sql, Func<string?[], Task<bool>>? keep = null)
    {
        await ExecuteAsync("SAVEPOINT attempt");
        try
        {
            string?[]? row = null;
            await using (var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true })
            await using (var reader = await command.ExecuteReaderAsync(cancellation))
            {
                if (await reader.ReadAsync(cancellation))
                {
                    row = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))];
                }
            }

            if (row is not null && keep is not null && !await keep(row))
            {
                await ExecuteAsync("ROLLBACK TO SAVEPOINT attempt");
                row = null;
            }

            await ExecuteAsync("RELEASE SAVEPOINT attempt");
            return (row, null);
        }
        catch (PostgresException problem)
        {
            await ExecuteAsync("ROLLBACK TO SAVEPOINT attempt");
            await ExecuteAsync("RELEASE SAVEPOINT attempt");
            return (null, problem);
        }
    }

    /// <summary>Runs what must not fail.</summary>
    public async Task NeedAsync(params IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            await ExecuteAsync(statement);
        }
    }

    /// <summary>How many rows a statement touched; it is undone where it failed.</summary>
    public async Task<(long Rows, PostgresException? Problem)> RunAsync(string sql)
    {
        await ExecuteAsync("SAVEPOINT attempt");
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            var rows = await command.ExecuteNonQueryAsync(cancellation);
            await ExecuteAsync("RELEASE SAVEPOINT attempt");
            return (rows, null);
        }
        catch (PostgresException problem)
        {
            await ExecuteAsync("ROLLBACK TO SAVEPOINT attempt");
            await ExecuteAsync("RELEASE SAVEPOINT attempt");
            return (0, problem);
        }
    }

    /// <summary>Does several things, and undoes them where the answer is no or one of them failed.</summary>
    public async Task<(bool Kept, PostgresException? Problem)> TogetherAsync(Func<Task<bool>> work)
    {
        await ExecuteAsync("SAVEPOINT together");
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

        if (!kept)
        {
            await ExecuteAsync("ROLLBACK TO SAVEPOINT together");
        }

        await ExecuteAsync("RELEASE SAVEPOINT together");
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
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
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
            await ExecuteAsync("COMMIT");
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
            await ExecuteAsync("ROLLBACK");
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
