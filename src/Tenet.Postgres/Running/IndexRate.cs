using Npgsql;

namespace Tenet.Postgres.Running;

/// <summary>How far a phase of an index build was at a moment, so that the rate since then is known.</summary>
internal sealed record IndexRate(IndexProgress Progress, long At)
{
    private const string Question = """
        SELECT p.phase, coalesce(t.oid::pg_catalog.regclass::text, ''), coalesce(i.oid::pg_catalog.regclass::text, ''),
               CASE WHEN p.blocks_total > 0 THEN p.blocks_done WHEN p.tuples_total > 0 THEN p.tuples_done ELSE p.lockers_done END,
               CASE WHEN p.blocks_total > 0 THEN p.blocks_total WHEN p.tuples_total > 0 THEN p.tuples_total ELSE p.lockers_total END
          FROM pg_catalog.pg_stat_progress_create_index p
          LEFT JOIN pg_catalog.pg_class t ON t.oid = p.relid LEFT JOIN pg_catalog.pg_class i ON i.oid = p.index_relid
         WHERE p.pid = $1
        """;

    public static async Task<IndexRate?> AskAsync(NpgsqlConnection connection, int pid, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Question, connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = pid });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new IndexRate(new IndexProgress(row.GetString(1), row.GetString(2), row.GetString(0), row.GetInt64(3), row.GetInt64(4), null), 0)
            : null;
    }

    public IndexRate Begun(long at) => this with { At = at };

    public bool IsOf(IndexRate later) => later.Progress.Phase == Progress.Phase && later.Progress.Index == Progress.Index && later.Progress.Done >= Progress.Done;

    /// <summary>How long the phase takes on, at the rate since this moment.</summary>
    public TimeSpan? LeftAt(IndexRate now, TimeProvider clock)
    {
        var done = now.Progress.Done - Progress.Done;
        return done > 0 ? clock.GetElapsedTime(At) * ((double)(now.Progress.Total - now.Progress.Done) / done) : null;
    }
}
