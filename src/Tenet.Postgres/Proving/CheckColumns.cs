using Npgsql;
using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>Which columns a check is about, as the catalog knows.</summary>
internal static class CheckColumns
{
    // conkey holds the columns that the expression names, once each.
    private const string Query = """
        SELECT n.nspname::text, c.relname::text, k.conname::text,
               array(SELECT a.attname::text FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY AS u (number, place)
                     JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place)
          FROM pg_catalog.pg_constraint k
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE k.contype = 'c'
         ORDER BY 1, 2, 3
        """;

    public static async Task<IReadOnlyDictionary<FactId, string[]>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var columns = new Dictionary<FactId, string[]>();
        await using var command = new NpgsqlCommand(Query, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            columns.Add(new FactId(FactKind.Check, rows.GetString(0), rows.GetString(2), rows.GetString(1)), rows.GetFieldValue<string[]>(3));
        }

        return columns;
    }
}
