using System.Globalization;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Seeding;

/// <summary>Loads made-up rows into another database through binary COPY, all or none.</summary>
public sealed class SeedLoad(SeedFill fill, NpgsqlConnection from, NpgsqlConnection to, CancellationToken cancellation)
{
    private const int Buffer = 1 << 16;

    // Arrays and rows of a database's own types carry numbers of types that another database does not share.
    private const string BinaryTypes = """
        SELECT a.attname::text
          FROM pg_catalog.pg_attribute a
          JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
         WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
           AND NOT (t.typtype IN ('e', 'r', 'm') OR (t.typtype = 'b' AND t.typnamespace = 'pg_catalog'::regnamespace AND t.typname !~ '^reg'))
        """;

    /// <returns>How many rows were loaded; 0 where they are there already.</returns>
    /// <exception cref="TenetException">TNT5011 where the database does not take them.</exception>
    public async Task<long> RunAsync()
    {
        var loaded = 0L;
        TableDraft? present = null;
        await ExecuteAsync("BEGIN");
        try
        {
            foreach (var setting in (string[])["TimeZone = 'UTC'", "DateStyle = 'ISO, YMD'", "IntervalStyle = 'postgres'"])
            {
                await ExecuteAsync($"SET LOCAL {setting}");
            }

            foreach (var group in fill.Groups.Where(group => group.Any(draft => draft.Total > 0)))
            {
                var filled = group.Where(draft => draft.Total > 0).ToList();
                present = filled[0];
                if (loaded == 0 && await IsThereAsync(filled[0]))
                {
                    await ExecuteAsync("ROLLBACK");
                    return 0;
                }

                loaded += filled.Count > 1 && filled.All(draft => !draft.Careful) ? await TogetherAsync(filled) : await OneByOneAsync(filled);
                foreach (var statement in filled.SelectMany(SeedOrder.Sequences))
                {
                    await ExecuteAsync(statement);
                }
            }

            await ExecuteAsync("COMMIT");
            return loaded;
        }
        catch (PostgresException problem)
        {
            await ExecuteAsync("ROLLBACK");
            throw new TenetException(ErrorCode.SeedRefused, $"{ServerWords.Message(problem)} ({problem.SqlState})", place: present?.Table.Path, inner: problem) { SqlState = problem.SqlState };
        }
    }

    private async Task<bool> IsThereAsync(TableDraft draft)
    {
        var key = draft.Table.KeyColumns;
        if (key.Count == 0)
        {
            return false;
        }

        await using var first = new NpgsqlCommand($"SELECT {string.Join(", ", key.Select(column => Quote.Identifier(column) + "::text"))} FROM {draft.Keys} ORDER BY tenet_n LIMIT 1", from);
        var values = new List<string>();
        await using (var row = await first.ExecuteReaderAsync(cancellation))
        {
            if (!await row.ReadAsync(cancellation))
            {
                return false;
            }

            values.AddRange(key.Select((_, place) => row.GetString(place)));
        }

        var same = key.Zip(values, (column, value) => $"{Quote.Identifier(column)} = CAST({Quote.Literal(value)} AS {draft.Table.Column(column).Type})");
        await using var found = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM {draft.Table.Path} WHERE {string.Join(" AND ", same)})", to);
        return await found.ExecuteScalarAsync(cancellation) is true;
    }

    private async Task<long> OneByOneAsync(IReadOnlyList<TableDraft> group)
    {
        var loaded = 0L;
        foreach (var draft in SeedOrder.OfGroup(group))
        {
            await using var guarded = new NpgsqlCommand($"SELECT pg_catalog.row_security_active({Quote.Literal(draft.Table.Path)})", to);
            // COPY does not work where policies hold for whoever loads.
            var isGuarded = await guarded.ExecuteScalarAsync(cancellation) is true;
            foreach (var part in SeedOrder.Parts(draft, fill, isGuarded))
            {
                if (part.Before is { } before)
                {
                    await ExecuteAsync(before);
                }

                loaded += isGuarded ? await ThroughAsync(draft, part.Condition) : await CopyAsync(draft, draft.Table.Path, part.Condition);
            }
        }

        return loaded;
    }

    private async Task<long> TogetherAsync(IReadOnlyList<TableDraft> group)
    {
        var loaded = 0L;
        foreach (var draft in group)
        {
            loaded += await CopyAsync(draft, await StandInAsync(draft), "true");
        }

        var parts = group.Select((draft, place) => string.Create(CultureInfo.InvariantCulture, $"i{place} AS ({Insert(draft)} RETURNING 1)"));
        await ExecuteAsync($"WITH {string.Join(", ", parts)} SELECT");
        return loaded;
    }

    private async Task<long> ThroughAsync(TableDraft draft, string condition)
    {
        var loaded = await CopyAsync(draft, await StandInAsync(draft), condition);
        await ExecuteAsync(Insert(draft));
        await ExecuteAsync($"DROP TABLE {draft.Rows}");
        return loaded;
    }

    private static string Insert(TableDraft draft) => $"{draft.Insert} SELECT {draft.GivenColumns} FROM {draft.Rows}";

    private async Task<string> StandInAsync(TableDraft draft)
    {
        await ExecuteAsync($"CREATE TEMPORARY TABLE {Quote.Identifier(draft.Rows[8..])} ON COMMIT DROP AS SELECT {draft.GivenColumns} FROM {draft.Table.Path} LIMIT 0");
        return draft.Rows;
    }

    private async Task<long> CopyAsync(TableDraft draft, string into, string condition)
    {
        if (condition == "false")
        {
            return 0;
        }

        if (!draft.Given.Any())
        {
            await ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {into} SELECT FROM generate_series(1, {draft.Total})"));
            return draft.Total;
        }

        var given = draft.Given.Select(column => column.Name).ToHashSet();
        var isText = (await OwnTypesAsync(draft)).Any(given.Contains);
        var (read, write) = ($"COPY (SELECT {draft.GivenColumns} FROM {draft.Rows} WHERE {condition} ORDER BY tenet_n) TO STDOUT", $"COPY {into} ({draft.GivenColumns}) FROM STDIN");
        await (isText ? CopyTextAsync(read, write) : CopyBinaryAsync(read + " (FORMAT binary)", write + " (FORMAT binary)"));
        await using var count = new NpgsqlCommand($"SELECT count(*) FROM {draft.Rows} WHERE {condition}", from);
        return (long)(await count.ExecuteScalarAsync(cancellation))!;
    }

    private async Task CopyBinaryAsync(string read, string write)
    {
        await using var source = await from.BeginRawBinaryCopyAsync(read, cancellation);
        await using var target = await to.BeginRawBinaryCopyAsync(write, cancellation);
        await source.CopyToAsync(target, Buffer, cancellation);
    }

    private async Task CopyTextAsync(string read, string write)
    {
        using var source = await from.BeginTextExportAsync(read, cancellation);
        await using var target = await to.BeginTextImportAsync(write, cancellation);
        var piece = new char[Buffer];
        for (int count; (count = await source.ReadAsync(piece, cancellation)) > 0;)
        {
            await target.WriteAsync(piece.AsMemory(0, count), cancellation);
        }
    }

    private async Task<IReadOnlyList<string>> OwnTypesAsync(TableDraft draft)
    {
        await using var command = new NpgsqlCommand(BinaryTypes, from) { Parameters = { new NpgsqlParameter<string> { TypedValue = draft.Table.Path } } };
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellation))
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, to);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
