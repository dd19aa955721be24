using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Importing;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Importing;

/// <summary>
/// Runs the SQL of documents on the tables that they describe. A block that needs what a later one makes waits; a block that would
/// take away what another one states is undone; what the server refuses is told with its words.
/// </summary>
public sealed class FencedSql(NpgsqlConnection connection, SchemaImport import, Absentees absentees, CancellationToken cancellation)
{
    private readonly FragmentSql fragments = new(connection, import, cancellation);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> absent = new(StringComparer.Ordinal);

    public async Task RunAsync()
    {
        List<ImportedSql> open = [.. import.Sql];
        for (var patience = Patience.Whole; open.Count > 0;)
        {
            var waiting = new List<ImportedSql>();
            var progress = false;
            foreach (var block in open)
            {
                var rest = await BlockAsync(block, patience);
                progress |= rest is not [{ } one] || one.Text != block.Text;
                waiting.AddRange(rest);
            }

            // What no document creates, as a role or a schema, is made where SQL stands still for want of it.
            progress |= await absentees.MakeAsync(absent);
            absent.Clear();

            if (!progress && patience == Patience.Statements)
            {
                // What a function calls may stand in no document; it is missed when it runs.
                await using var unchecking = new NpgsqlCommand("SET check_function_bodies = off", connection);
                await unchecking.ExecuteNonQueryAsync(cancellation);
            }

            // Where whole blocks get no further, their statements are tried one by one; where these do not either, nothing waits any more.
            patience = progress ? Patience.Whole : patience + 1;
            open = waiting;
        }
    }

    // What is still to be run of the block.
    private async Task<IReadOnlyList<ImportedSql>> BlockAsync(ImportedSql block, Patience patience)
    {
        IReadOnlyList<SqlStatement> statements;
        try
        {
            statements = StatementSplitter.Split(block.Text, block.Place.File, block.Place.Line);
        }
        catch (TenetException problem)
        {
            import.Notes.Contradict("sql-refused", problem.Message, "The block was left out.", block.Place);
            return [];
        }

        var refusals = new List<(SqlStatement Statement, PostgresException Problem)>();
        var before = SqlWording.MayTakeAway(block.Text) ? await ColumnsAsync() : [];
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var ran = new List<string>();
        for (var i = 0; i < statements.Count; i++)
        {
            var same = SqlWording.Plain(statements[i].Text);
            if (done.Contains(same))
            {
                // Two documents of one schema have its SQL twice.
                continue;
            }

            if (SqlWording.IsTransaction(statements[i].Text))
            {
                Leave(block, statements[i], "it begins or ends a transaction");
                continue;
            }

            if (SqlWording.HasParameters(statements[i].Text))
            {
                // Sent without values it would break the connection, not only fail.
                Leave(block, statements[i], "a query with parameters");
                continue;
            }

            if (await RunAsync(statements[i].Text, transaction) is not { } problem)
            {
                ran.Add(same);
                continue;
            }

            if (Absentees.Named(problem) is { } missing)
            {
                absent.Add(missing);
            }

            if (problem.SqlState == PostgresErrorCodes.SyntaxError && i == 0)
            {
                await transaction.RollbackAsync(cancellation);
                if (patience != Patience.None)
                {
                    // Which table a fragment fits is known when all tables are there.
                    return [block];
                }

                await fragments.RunAsync(block, problem);
                return [];
            }

            if (patience == Patience.Whole && MissingObject.Explains(problem.SqlState))
            {
                await transaction.RollbackAsync(cancellation);
                return [block];
            }

            refusals.Add((statements[i], problem));
        }

        var gone = before.Count == 0 ? [] : before.Except(await ColumnsAsync(), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (gone.Count > 0)
        {
            await transaction.RollbackAsync(cancellation);
            import.Notes.Contradict("sql-takes-away", $"This SQL removes {string.Join(", ", gone)}, which is described elsewhere.", "The block was left out as a whole.", block.Place with { Line = statements[^1].Line });
            return [];
        }

        await transaction.CommitAsync(cancellation);
        done.UnionWith(ran);
        var later = patience == Patience.None ? [] : refusals.Where(refusal => MissingObject.Explains(refusal.Problem.SqlState)).ToList();
        foreach (var (statement, problem) in refusals.Except(later))
        {
            Refuse(block, statement, problem);
        }

        return [.. later.Select(refusal => block with { Text = refusal.Statement.Text, Place = block.Place with { Line = refusal.Statement.Line } })];
    }

    private void Leave(ImportedSql block, SqlStatement statement, string why) =>
        import.Notes.Leave(block.Place with { Line = statement.Line }, StatementText.FirstWords(statement.Text), why);

    private void Refuse(ImportedSql block, SqlStatement statement, PostgresException problem)
    {
        var place = block.Place with { Line = statement.Line + (problem.Position > 0 ? StatementPosition.LineWithin(statement.Text, problem.Position) : 0) };
        var said = $"{ServerWords.Message(problem)} ({problem.SqlState})";
        if (block.Computed is { } column && problem.SqlState == PostgresErrorCodes.InvalidObjectDefinition)
        {
            var view = import.AddComputedView(column, place);
            import.Notes.Contradict("computed-column-impossible", $"{column.Table}.{column.Name} cannot be a stored column: {said}.", $"The view {view} computes it when it is read.", place);
            return;
        }

        import.Notes.Contradict("sql-refused", $"PostgreSQL refuses '{StatementText.FirstWords(statement.Text)}': {said}.", "The statement was left out.", place);
    }

    // Each statement behind a savepoint, so that one refusal does not end the block.
    private async Task<PostgresException?> RunAsync(string sql, NpgsqlTransaction transaction)
    {
        await transaction.SaveAsync("statement", cancellation);
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellation);
            return null;
        }
        catch (PostgresException problem)
        {
            await transaction.RollbackAsync("statement", cancellation);
            return problem;
        }
    }

    private async Task<HashSet<string>> ColumnsAsync()
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT c.relname || '.' || a.attname
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
            """,
            connection);
        var columns = new HashSet<string>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            columns.Add(rows.GetString(0));
        }

        return columns;
    }
}
