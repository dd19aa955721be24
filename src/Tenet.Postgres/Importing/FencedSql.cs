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
internal sealed class FencedSql(NpgsqlConnection connection, SchemaImport import, Absentees absentees, CancellationToken cancellation)
{
    private readonly StatementTrial trial = new(connection, cancellation);
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

        var refusals = new List<(int Index, PostgresException Problem, int Position)>();
        var left = new List<(SqlStatement Statement, string Why)>();
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

            var outcome = await trial.RunAsync(statements[i].Text, transaction);
            if (outcome.Left is { } why)
            {
                left.Add((statements[i], why));
                continue;
            }

            if (outcome.Problem is not { } problem)
            {
                ran.Add(same);
                continue;
            }

            if (Absentees.Named(problem) is { } missing)
            {
                absent.Add(missing);
            }

            if (patience == Patience.Whole && MissingObject.Explains(problem.SqlState))
            {
                await transaction.RollbackAsync(cancellation);
                return [block];
            }

            refusals.Add((i, problem, outcome.Position));
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
        left.ForEach(item => import.Notes.Leave(block.Place with { Line = item.Statement.Line }, StatementText.FirstWords(item.Statement.Text), item.Why));
        var later = new List<ImportedSql>();
        foreach (var (i, problem, position) in refusals)
        {
            // Which table a fragment fits is known when all tables are there.
            if (patience != Patience.None && (problem.SqlState == PostgresErrorCodes.SyntaxError || MissingObject.Explains(problem.SqlState)))
            {
                later.Add(Part(block, statements, i));
            }
            else if (problem.SqlState != PostgresErrorCodes.SyntaxError || !await fragments.RunAsync(Part(block, statements, i)))
            {
                Refuse(block, statements[i], problem, position);
            }
        }

        return later;
    }

    // The statement with the comments before it, which say what it is about.
    private static ImportedSql Part(ImportedSql block, IReadOnlyList<SqlStatement> statements, int i)
    {
        if (statements.Count == 1)
        {
            return block;
        }

        var start = i == 0 ? 0 : statements[i - 1].Offset + statements[i - 1].Text.Length;
        start = block.Text.IndexOf(';', start) is var end and >= 0 && end < statements[i].Offset ? end + 1 : start;
        return block with { Text = block.Text[start..(statements[i].Offset + statements[i].Text.Length)], Place = block.PlaceAt(start) };
    }

    private void Refuse(ImportedSql block, SqlStatement statement, PostgresException problem, int position)
    {
        var place = block.Place with { Line = statement.Line + (position > 0 ? StatementPosition.LineWithin(statement.Text, position) : 0) };
        var said = $"{ServerWords.Message(problem)} ({problem.SqlState})";
        if (block.Computed is { } column && problem.SqlState == PostgresErrorCodes.InvalidObjectDefinition)
        {
            var view = import.AddComputedView(column, place);
            import.Notes.Contradict("computed-column-impossible", $"{column.Table}.{column.Name} cannot be a stored column: {said}.", $"The view {view} computes it when it is read.", place);
            return;
        }

        import.Notes.Contradict("sql-refused", $"PostgreSQL refuses '{StatementText.FirstWords(statement.Text)}': {said}.", "The statement was left out.", place);
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
