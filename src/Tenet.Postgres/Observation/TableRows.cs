using Npgsql;

namespace Tenet.Postgres.Observation;

/// <summary>The tables of a database and sums over their rows, so that two databases can be compared row by row without moving a row.</summary>
internal sealed class TableRows
{
    private const string Tables = """
        SELECT c.oid, pg_catalog.format('%I.%I', n.nspname, c.relname), a.attnum, pg_catalog.quote_ident(a.attname)
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relpersistence <> 't' AND NOT c.relispartition
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1259 AND d.objid = c.oid AND d.deptype = 'e')
         ORDER BY 2, 3
        """;

    private readonly NpgsqlConnection connection;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<uint, (string Name, Dictionary<short, string> Columns)> tables = [];

    private TableRows(NpgsqlConnection connection, CancellationToken cancellation) => (this.connection, this.cancellation) = (connection, cancellation);

    /// <summary>Tables by OID: a clone of a database has the same ones, and a rename does not change them.</summary>
    public IReadOnlyDictionary<uint, (string Name, Dictionary<short, string> Columns)> ByOid => tables;

    public static async Task<TableRows> OfAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var read = new TableRows(connection, cancellation);
        await using var command = new NpgsqlCommand(Tables, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var oid = rows.GetFieldValue<uint>(0);
            if (!read.tables.TryGetValue(oid, out var table))
            {
                read.tables.Add(oid, table = (rows.GetString(1), []));
            }

            if (!rows.IsDBNull(2))
            {
                table.Columns.Add(rows.GetInt16(2), rows.GetString(3));
            }
        }

        return read;
    }

    /// <summary>How many rows a table has.</summary>
    public async Task<long> CountAsync(string table) => long.Parse((await AskAsync($"SELECT count(*)::text FROM {table}"))!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Number and sum of the rows over these columns, whatever order they stand in.</summary>
    /// <param name="table">Qualified and quoted.</param>
    /// <param name="columns">Quoted, in the same order for both tables that are compared; none for the number alone.</param>
    public async Task<string?> SumAsync(string table, IReadOnlyCollection<string> columns) =>
        await AskAsync($"SELECT count(*) || ' ' || coalesce(sum(pg_catalog.hashtextextended(ROW({string.Join(", ", columns)})::text, 0)), 0) FROM {table}");

    /// <summary>Has a row a value there.</summary>
    public async Task<bool> HasValuesAsync(string table, string column) => await AskAsync($"SELECT EXISTS (SELECT FROM {table} WHERE {column} IS NOT NULL)::text") == "true";

    private async Task<string?> AskAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
