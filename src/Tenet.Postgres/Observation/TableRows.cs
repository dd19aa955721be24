using System.Globalization;
using Npgsql;

namespace Tenet.Postgres.Observation;

/// <summary>The tables of a database and sums over their rows, so that two databases can be compared row by row without moving a row.</summary>
internal sealed class TableRows
{
    private const string Tables = """
        SELECT c.oid, pg_catalog.format('%I.%I', n.nspname, c.relname), c.relkind = 'p',
               (SELECT i.inhparent FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid AND c.relispartition),
               ARRAY(SELECT i.inhrelid FROM pg_catalog.pg_inherits i WHERE i.inhparent = c.oid ORDER BY 1), a.attnum, pg_catalog.quote_ident(a.attname)
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relpersistence <> 't'
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 1259 AND d.objid = c.oid AND d.deptype = 'e')
         ORDER BY 2, 6
        """;

    private readonly NpgsqlConnection connection;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<uint, RowTable> tables = [];
    private Dictionary<string, RowTable>? byName;

    private TableRows(NpgsqlConnection connection, CancellationToken cancellation) => (this.connection, this.cancellation) = (connection, cancellation);

    /// <summary>Tables by OID: a clone of a database has the same ones, and a rename does not change them.</summary>
    public IReadOnlyDictionary<uint, RowTable> ByOid => tables;

    /// <summary>The same by name, qualified and quoted.</summary>
    public IReadOnlyDictionary<string, RowTable> ByName => byName ??= tables.Values.ToDictionary(table => table.Name);

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
                uint? of = rows.IsDBNull(3) ? null : rows.GetFieldValue<uint>(3);
                read.tables.Add(oid, table = new RowTable(oid, rows.GetString(1), rows.GetBoolean(2), of, rows.GetFieldValue<uint[]>(4), []));
            }

            if (!rows.IsDBNull(5))
            {
                table.Columns.Add(rows.GetInt16(5), rows.GetString(6));
            }
        }

        return read;
    }

    /// <summary>The table and all that belong to it: its partitions, its children, and theirs.</summary>
    public IEnumerable<RowTable> Under(RowTable table) =>
        table.Children.Where(tables.ContainsKey).Select(child => tables[child]).SelectMany(Under).Prepend(table).DistinctBy(item => item.Oid);

    /// <summary>The table that a partition belongs to in the end; the table itself where it is none.</summary>
    public RowTable Top(RowTable table)
    {
        while (table.PartitionOf is { } above && tables.TryGetValue(above, out var parent))
        {
            table = parent;
        }

        return table;
    }

    /// <summary>How many rows a table has.</summary>
    /// <param name="from">Qualified and quoted; after <c>ONLY</c>, what it holds itself.</param>
    public async Task<long> CountAsync(string from) => long.Parse((await AskAsync($"SELECT count(*)::text FROM {from}"))!, CultureInfo.InvariantCulture);

    /// <summary>Number and sum of the rows over these columns, whatever order they stand in.</summary>
    /// <param name="from">As for <see cref="CountAsync"/>.</param>
    /// <param name="columns">Quoted, in the same order for both tables that are compared; none for the number alone.</param>
    public async Task<string?> SumAsync(string from, IReadOnlyCollection<string> columns) =>
        await AskAsync($"SELECT count(*) || ' ' || coalesce(sum(pg_catalog.hashtextextended(ROW({string.Join(", ", columns)})::text, 0)), 0) FROM {from}");

    /// <summary>Has a row a value there.</summary>
    public async Task<bool> HasValuesAsync(string from, string column) => await AskAsync($"SELECT EXISTS (SELECT FROM {from} WHERE {column} IS NOT NULL)::text") == "true";

    private async Task<string?> AskAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
