using Npgsql;
using Tenet.Core.Importing;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Importing;

/// <summary>SQL that is no statement but a piece of one: columns that all tables have, or a constraint of the table that it fits.</summary>
internal sealed class FragmentSql(NpgsqlConnection connection, SchemaImport import, CancellationToken cancellation)
{
    private const int MostTried = 24;
    private const int MostTold = 6;

    // Fragments come when all tables are there, and add no column.
    private readonly Lazy<Task<Dictionary<string, List<string>>>> tablesOf = new(() => TablesAsync(connection, cancellation));

    /// <returns>False where it is no piece of anything that the server knows.</returns>
    public async Task<bool> RunAsync(ImportedSql block)
    {
        if (await ColumnsAsync(block) is { Count: > 0 } columns)
        {
            import.AddStandard(columns.Where(column => column.NotNull).Select(column => column.Name), block.Place);
            return true;
        }

        if (await FitsAsync(block) is not { } fits)
        {
            return true;
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
            var rest = fits.Count > MostTold ? " and others" : "";
            import.Notes.Leave(block.Place, OneLine(block.Text), $"it could belong to {string.Join(", ", fits.Take(MostTold))}{rest}");
        }

        return fits.Count > 0;
    }

    private static string Addition(string table, ImportedSql block) => $"ALTER TABLE {Quote.Identifier(table)} ADD\n{block.Text}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var line && line.Length > 80 ? line[..80] + " …" : line;

    private async Task<string?> TryAsync(string sql, bool keep)
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

            return null;
        }
        catch (PostgresException problem)
        {
            return problem.SqlState;
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

    // The tables that take the fragment; null where it is a part of one already. A thousand tables are not each tried: those that have most of the names in it as columns come first, and where some of these fit,
    // those with fewer are not asked.
    private async Task<List<string>?> FitsAsync(ImportedSql block)
    {
        var tables = await tablesOf.Value;
        var candidates = SqlWording.Names(block.Text).Select(name => name.ToLowerInvariant()).Distinct(StringComparer.Ordinal).SelectMany(name => tables.GetValueOrDefault(name) ?? [])
            .GroupBy(table => table, StringComparer.Ordinal).GroupBy(table => table.Count(), table => table.Key).OrderByDescending(group => group.Key);
        foreach (var group in candidates)
        {
            var fits = new List<string>();
            var named = import.NamedIn(block.Text + " " + block.Context, group.ToList());
            foreach (var table in named.Concat(group.Except(named, StringComparer.Ordinal).Order(StringComparer.Ordinal)).Take(MostTried))
            {
                switch (await TryAsync(Addition(table, block), keep: false))
                {
                    case null:
                        fits.Add(table);
                        break;
                    case PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.DuplicateTable:
                        // A constraint of that name is there: it is said twice.
                        return null;
                }
            }

            if (fits.Count > 0)
            {
                return fits;
            }
        }

        return [];
    }

    private static async Task<Dictionary<string, List<string>>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var tables = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(
            """
            SELECT a.attname::text AS "column", c.relname::text AS "table"
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
             WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY c.relname COLLATE "C", a.attnum
            """,
            connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var column = rows.GetString(rows.GetOrdinal("column"));
            (tables.TryGetValue(column, out var list) ? list : tables[column] = []).Add(rows.GetString(rows.GetOrdinal("table")));
        }

        return tables;
    }
}
