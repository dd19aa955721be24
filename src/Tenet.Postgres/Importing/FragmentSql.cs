using Npgsql;
using Tenet.Core.Importing;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Importing;

/// <summary>SQL that is no statement but a piece of one: columns that all tables have, or a constraint of the table that it fits.</summary>
internal sealed class FragmentSql(NpgsqlConnection connection, SchemaImport import, CancellationToken cancellation)
{
    /// <param name="block">The fragment.</param>
    /// <param name="refused">What the server said of it as a statement.</param>
    public async Task RunAsync(ImportedSql block, PostgresException refused)
    {
        if (await ColumnsAsync(block) is { Count: > 0 } columns)
        {
            import.AddStandard(columns.Where(column => column.NotNull).Select(column => column.Name), block.Place);
            return;
        }

        var fits = new List<string>();
        foreach (var table in await TablesAsync())
        {
            if (await TryAsync(Addition(table, block), keep: false))
            {
                fits.Add(table);
            }
        }

        var named = import.NamedIn(block.Text, fits);
        var chosen = fits.Count == 1 ? fits[0] : named.Count > 0 ? named[0] : import.NamedIn(block.Context, fits) is [var one] ? one : null;
        if (chosen is not null)
        {
            await TryAsync(Addition(chosen, block), keep: true);
            import.Notes.Assume("the table that a constraint without one belongs to", $"{block.Place}: {chosen}");
        }
        else if (fits.Count > 1)
        {
            import.Notes.Leave(block.Place, OneLine(block.Text), $"it could belong to {string.Join(", ", fits)}");
        }
        else
        {
            import.Notes.Contradict("sql-refused", $"PostgreSQL does not understand '{OneLine(block.Text)}': {ServerWords.Message(refused)} ({refused.SqlState}).", "The block was left out.", block.Place);
        }
    }

    private static string Addition(string table, ImportedSql block) => $"ALTER TABLE {Quote.Identifier(table)} ADD\n{block.Text}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Length > 80 ? line[..80] + " …" : line;

    private async Task<bool> TryAsync(string sql, bool keep)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellation);
            if (keep)
            {
                await transaction.CommitAsync(cancellation);
            }

            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    private async Task<List<(string Name, bool NotNull)>> ColumnsAsync(ImportedSql block)
    {
        var columns = new List<(string, bool)>();
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        try
        {
            await using var create = new NpgsqlCommand($"CREATE TABLE public.tenet_fragment (\n{block.Text}\n)", connection, transaction);
            await create.ExecuteNonQueryAsync(cancellation);
            await using var ask = new NpgsqlCommand("SELECT attname, attnotnull FROM pg_catalog.pg_attribute WHERE attrelid = 'public.tenet_fragment'::regclass AND attnum > 0 ORDER BY attnum", connection, transaction);
            await using var rows = await ask.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                columns.Add((rows.GetString(0), rows.GetBoolean(1)));
            }
        }
        catch (PostgresException)
        {
            // No list of columns then.
        }

        return columns;
    }

    private async Task<List<string>> TablesAsync()
    {
        var tables = new List<string>();
        await using var command = new NpgsqlCommand("SELECT relname FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY relname COLLATE \"C\"", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            tables.Add(rows.GetString(0));
        }

        return tables;
    }
}
