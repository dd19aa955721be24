using Npgsql;
using NpgsqlTypes;
using Tenet.Core.Observation;

namespace Tenet.Postgres.Observation;

/// <summary>Asks which relations a session has locked, and how they look.</summary>
internal static class LockedRelations
{
    private const string Locks = """
        SELECT l.relation, pg_catalog.array_agg(l.mode)
          FROM pg_catalog.pg_locks l
         WHERE l.locktype = 'relation' AND l.pid = $1 AND l.granted AND l.relation >= 16384
           AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
         GROUP BY 1
        """;

    // A file's size is asked of the file: pg_relation_size would wait for the very lock that is looked at.
    private const string States = """
        SELECT c.oid, pg_catalog.format('%I.%I', n.nspname, c.relname),
               coalesce((SELECT i.indrelid FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid), 0::oid),
               c.relkind::text, c.relfilenode,
               coalesce((pg_catalog.pg_stat_file(pg_catalog.pg_relation_filepath(c.oid), true)).size, 0),
               pg_catalog.pg_stat_get_xact_numscans(c.oid), pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid),
               pg_catalog.pg_stat_get_xact_tuples_updated(c.oid), pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid)
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE (c.oid = ANY ($1) OR c.oid IN (SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = ANY ($1))) AND n.nspname <> 'pg_toast'
        """;

    /// <summary>The strongest mode a relation, by OID.</summary>
    /// <param name="asker">Who asks: the session itself or another one.</param>
    /// <param name="session">Whose locks.</param>
    /// <param name="cancellation">Ends the question.</param>
    public static async Task<Dictionary<uint, LockMode>> LocksAsync(NpgsqlConnection asker, int session, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Locks, asker);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = session });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var locks = new Dictionary<uint, LockMode>();
        while (await rows.ReadAsync(cancellation))
        {
            locks.Add(rows.GetFieldValue<uint>(0), rows.GetFieldValue<string[]>(1).Max(LockModes.Parse));
        }

        return locks;
    }

    /// <summary>The relations of these OIDs that the asker can see, and their indexes.</summary>
    public static async Task<Dictionary<uint, RelationState>> StatesAsync(NpgsqlConnection asker, IReadOnlyCollection<uint> oids, CancellationToken cancellation)
    {
        var states = new Dictionary<uint, RelationState>();
        if (oids.Count == 0)
        {
            return states;
        }

        await using var command = new NpgsqlCommand(States, asker);
        command.Parameters.Add(new NpgsqlParameter { Value = oids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Oid });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            states.Add(
                rows.GetFieldValue<uint>(0),
                new RelationState(
                    rows.GetString(1), rows.GetFieldValue<uint>(2), rows.GetString(3)[0], rows.GetFieldValue<uint>(4), rows.GetInt64(5),
                    new RelationCounts(rows.GetInt64(6), rows.GetInt64(7), rows.GetInt64(8), rows.GetInt64(9))));
        }

        return states;
    }
}
