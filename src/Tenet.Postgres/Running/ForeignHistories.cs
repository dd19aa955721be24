using Npgsql;
using Tenet.Core.Model;
using Tenet.Core.Running;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Running;

/// <summary>Finds the tables in which other tools keep their history.</summary>
internal static class ForeignHistories
{
    private const string Tables = """
        SELECT n.nspname::text, c.relname::text, pg_catalog.array_agg(a.attname::text)
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relkind = 'r' AND c.relname = ANY ($1)
         GROUP BY 1, 2 ORDER BY 1, 2
        """;

    public static async Task<IReadOnlyList<ForeignHistory>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var found = new List<(KnownTool Tool, string Place)>();
        await using (var command = new NpgsqlCommand(Tables, connection))
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. KnownTool.All.Select(tool => tool.Table).Distinct()] });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                var (schema, table, columns) = (rows.GetString(0), rows.GetString(1), rows.GetFieldValue<string[]>(2));
                if (KnownTool.All.FirstOrDefault(tool => tool.Table == table && (tool.Schema ?? schema) == schema && tool.Columns.All(columns.Contains)) is { } tool)
                {
                    found.Add((tool, Quote.Qualified(schema, table)));
                }
            }
        }

        var histories = new List<ForeignHistory>();
        foreach (var (tool, place) in found)
        {
            histories.Add(new ForeignHistory(tool, place, await EntriesAsync(connection, tool.Query.Replace("{0}", place, StringComparison.Ordinal), cancellation)));
        }

        return histories;
    }

    private static async Task<ValueList<ForeignEntry>> EntriesAsync(NpgsqlConnection connection, string query, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var entries = new List<ForeignEntry>();
        while (await rows.ReadAsync(cancellation))
        {
            entries.Add(new ForeignEntry(rows.GetString(0), rows.GetBoolean(1), rows.GetBoolean(2)));
        }

        return entries.ToValueList();
    }
}
