using Npgsql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Observation;

/// <summary>How many rows the tables of a live database hold, as its statistics say; no table is read.</summary>
public static class LiveRows
{
    // reltuples is -1 where nobody has counted yet; what the collector counts since the last crash may be more.
    private const string Counts = """
        SELECT c.oid, pg_catalog.format('%I.%I', n.nspname, c.relname), c.relkind = 'p',
               greatest(c.reltuples::float8, nullif(coalesce(pg_catalog.pg_stat_get_live_tuples(c.oid), 0), 0)::float8),
               (SELECT i.inhparent FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid AND c.relispartition LIMIT 1)
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'm') AND c.oid >= 16384 AND n.nspname NOT LIKE 'pg\_%'
        """;

    /// <param name="url">The database; it is only read, by one query over its catalogs.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <returns>Rows by qualified name, quoted where SQL needs it; a partitioned table holds what its partitions hold. What nobody has counted is not among them.</returns>
    /// <exception cref="Core.Errors.TenetException">TNT2xxx where the database cannot be reached.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> ReadAsync(string url, CancellationToken cancellation)
    {
        var parsed = PostgresUrl.Parse(url);
        await using var source = PostgresDataSource.Create(parsed.ToConnectionStringBuilder());
        await using var connection = await ServerConnection.OpenAsync(source, parsed, cancellation);
        await using var command = new NpgsqlCommand(Counts, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var tables = new Dictionary<uint, (string Name, bool IsPartitioned, double Rows, uint? Parent)>();
        while (await rows.ReadAsync(cancellation))
        {
            tables.Add(rows.GetFieldValue<uint>(0), (rows.GetString(1), rows.GetBoolean(2), rows.GetDouble(3), rows.IsDBNull(4) ? null : rows.GetFieldValue<uint>(4)));
        }

        var counted = tables.Values.Where(table => table is { IsPartitioned: false, Rows: >= 0 }).ToDictionary(table => table.Name, table => (long)table.Rows, StringComparer.Ordinal);
        foreach (var table in tables.Values.Where(table => table is { IsPartitioned: false, Rows: >= 0, Parent: not null }))
        {
            for (var parent = table.Parent; parent is { } oid && tables.TryGetValue(oid, out var above); parent = above.Parent)
            {
                counted[above.Name] = counted.GetValueOrDefault(above.Name) + (long)table.Rows;
            }
        }

        return counted;
    }
}
