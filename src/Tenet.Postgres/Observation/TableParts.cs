using Npgsql;
using NpgsqlTypes;

namespace Tenet.Postgres.Observation;

/// <summary>The columns of a table, and the constraints of it that hold for all rows, as one session sees them.</summary>
/// <param name="Columns">Names by number.</param>
/// <param name="Held">Constraints by what tells them apart: the words for a column that refuses NULL, else the name.</param>
internal sealed record TableParts(Dictionary<short, string> Columns, Dictionary<(uint Constraint, short Column), string> Held)
{
    private const string ColumnsOfTables = """
        SELECT a.attrelid, a.attnum, a.attname::text, a.attnotnull
          FROM pg_catalog.pg_attribute a
         WHERE a.attrelid = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped
        """;

    private const string Constraints = """
        SELECT k.conrelid, k.oid, k.conname::text, CASE WHEN k.contype = 'n' THEN k.conkey[1] ELSE 0 END
          FROM pg_catalog.pg_constraint k
         WHERE k.conrelid = ANY ($1) AND k.convalidated AND k.contype IN ('c', 'f', 'n')
        """;

    // From here on NOT NULL is a constraint, and the column says so from the moment on when it holds for new rows.
    private const int NotNullIsConstraint = 18;

    public static async Task<Dictionary<uint, TableParts>> ReadAsync(NpgsqlConnection asker, IReadOnlyCollection<uint> oids, CancellationToken cancellation)
    {
        var read = oids.ToDictionary(oid => oid, _ => new TableParts([], []));
        if (oids.Count == 0)
        {
            return read;
        }

        await using var batch = new NpgsqlBatch(asker) { BatchCommands = { Command(ColumnsOfTables, oids), Command(Constraints, oids) } };
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var (parts, number, name) = (read[rows.GetFieldValue<uint>(0)], rows.GetInt16(1), rows.GetString(2));
            parts.Columns.Add(number, name);
            if (asker.PostgreSqlVersion.Major < NotNullIsConstraint && rows.GetBoolean(3))
            {
                parts.Held.Add((0, number), $"NOT NULL of {name}");
            }
        }

        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            read[rows.GetFieldValue<uint>(0)].Held.Add((rows.GetFieldValue<uint>(1), (short)rows.GetInt32(3)), rows.GetString(2));
        }

        return read;
    }

    /// <summary>Columns that are new since then.</summary>
    public IEnumerable<string> AddedSince(TableParts before) => Columns.Where(column => !before.Columns.ContainsKey(column.Key)).OrderBy(column => column.Key).Select(column => column.Value);

    /// <summary>Columns that are gone since then, by the names that they had.</summary>
    public IEnumerable<string> DroppedSince(TableParts before) => before.Columns.Where(column => !Columns.ContainsKey(column.Key)).OrderBy(column => column.Key).Select(column => column.Value);

    /// <summary>What holds for all rows now and did not then; that a new column refuses NULL is nothing to look at rows for.</summary>
    public IEnumerable<string> ValidatedSince(TableParts before) =>
        Held.Where(item => !before.Held.ContainsKey(item.Key) && (item.Key.Column == 0 || before.Columns.ContainsKey(item.Key.Column))).Select(item => item.Value).Order(StringComparer.Ordinal);

    private static NpgsqlBatchCommand Command(string sql, IEnumerable<uint> oids) =>
        new(sql) { Parameters = { new NpgsqlParameter { Value = oids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Oid } } };
}
