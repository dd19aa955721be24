using Npgsql;
using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>Which columns a check, an exclusion constraint or the key of a partitioned table is about, as the catalog knows.</summary>
internal static class CheckColumns
{
    // conkey holds the columns that the expression names, once each; 0 is an expression of an exclusion constraint. What a partition key reads depends on itself.
    private const string Query = """
        SELECT k.contype::text, n.nspname::text, c.relname::text, k.conname::text,
               array(SELECT a.attname::text FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY AS u (number, place)
                     JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place)
          FROM pg_catalog.pg_constraint k
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE k.contype IN ('c', 'x')
        UNION ALL
        SELECT 'p', n.nspname::text, c.relname::text, '',
               array(SELECT a.attname::text FROM pg_catalog.pg_attribute a
                      WHERE a.attrelid = c.oid
                        AND (a.attnum = ANY (p.partattrs) OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                             WHERE d.classid = 1259 AND d.objid = c.oid AND d.objsubid = 0 AND d.refclassid = 1259 AND d.refobjid = c.oid AND d.refobjsubid = a.attnum))
                      ORDER BY a.attnum)
          FROM pg_catalog.pg_partitioned_table p
          JOIN pg_catalog.pg_class c ON c.oid = p.partrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         ORDER BY 1, 2, 3, 4
        """;

    public static async Task<IReadOnlyDictionary<FactId, string[]>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var columns = new Dictionary<FactId, string[]>();
        await using var command = new NpgsqlCommand(Query, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var (schema, table, name) = (rows.GetString(1), rows.GetString(2), rows.GetString(3));
            var id = rows.GetString(0) switch
            {
                "c" => new FactId(FactKind.Check, schema, name, table),
                "x" => new FactId(FactKind.Exclusion, schema, name, table),
                _ => new FactId(FactKind.Table, schema, table),
            };
            columns.Add(id, rows.GetFieldValue<string[]>(4));
        }

        return columns;
    }
}
