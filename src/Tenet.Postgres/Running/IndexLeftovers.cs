using Npgsql;
using NpgsqlTypes;

namespace Tenet.Postgres.Running;

/// <summary>Indexes that a concurrent build left half-built: invalid ones that were not there before.</summary>
internal static class IndexLeftovers
{
    private const string All = "SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indexrelid >= 16384";

    // An invalid index of a partitioned table is how one begins that is built partition by partition. Somebody else's build
    // holds a lock on the table between its transactions as well.
    private const string Invalid = """
        SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
          FROM pg_catalog.pg_index i
          JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE NOT i.indisvalid AND c.relkind = 'i' AND NOT c.relispartition AND n.nspname <> 'pg_toast' AND c.oid <> ALL ($1)
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l
                            WHERE l.relation = i.indrelid AND l.mode = 'ShareUpdateExclusiveLock' AND l.granted AND l.pid <> pg_catalog.pg_backend_pid()
                              AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
                              AND EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p WHERE p.pid = l.pid))
         ORDER BY 1
        """;

    /// <summary>OIDs of all indexes that are there.</summary>
    public static async Task<uint[]> AllAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(All, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var oids = new List<uint>();
        while (await rows.ReadAsync(cancellation))
        {
            oids.Add(rows.GetFieldValue<uint>(0));
        }

        return [.. oids];
    }

    /// <summary>Names, quoted, of what was left since these indexes were all.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(NpgsqlConnection connection, uint[] before, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Invalid, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = before, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Oid });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellation))
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }
}
