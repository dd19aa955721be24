using Npgsql;

namespace Tenet.Postgres.Running;

/// <summary>Asks who is in the way.</summary>
internal static class Sessions
{
    private const string Columns = """
        a.pid, coalesce(a.application_name, ''), coalesce(a.usename::text, ''), coalesce(a.state, ''),
        pg_catalog.date_part('epoch', pg_catalog.clock_timestamp() - a.query_start), coalesce(a.query, '')
        """;

    private const string Blocking = $"SELECT {Columns} FROM pg_catalog.pg_stat_activity a WHERE a.pid = ANY (pg_catalog.pg_blocking_pids($1)) ORDER BY a.pid";

    // Of two numbers, as pg_locks shows an advisory lock.
    private const string Holding = $"""
        SELECT {Columns} FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
         WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid::int8 = $1 AND l.objid::int8 = $2
           AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
         ORDER BY a.pid
        """;

    /// <summary>Those for which a session waits.</summary>
    public static Task<IReadOnlyList<OtherSession>> BlockingAsync(NpgsqlConnection connection, int pid, CancellationToken cancellation) =>
        ReadAsync(connection, Blocking, cancellation, new NpgsqlParameter<int> { TypedValue = pid });

    /// <summary>Those that hold an advisory lock of this database.</summary>
    public static Task<IReadOnlyList<OtherSession>> HoldingAsync(NpgsqlConnection connection, int first, int second, CancellationToken cancellation) => ReadAsync(
        connection, Holding, cancellation, new NpgsqlParameter<long> { TypedValue = (uint)first }, new NpgsqlParameter<long> { TypedValue = (uint)second });

    private static async Task<IReadOnlyList<OtherSession>> ReadAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation, params NpgsqlParameter[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var sessions = new List<OtherSession>();
        while (await rows.ReadAsync(cancellation))
        {
            sessions.Add(new OtherSession(
                rows.GetInt32(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), await rows.IsDBNullAsync(4, cancellation) ? null : TimeSpan.FromSeconds(rows.GetDouble(4)), rows.GetString(5)));
        }

        return sessions;
    }
}
