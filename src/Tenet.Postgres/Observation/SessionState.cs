using Npgsql;

namespace Tenet.Postgres.Observation;

/// <summary>What a session says of itself between two statements.</summary>
/// <param name="LockTimeout">How long it waits for a lock; zero for as long as it takes.</param>
/// <param name="Changes">Its transaction has changed something.</param>
internal sealed record SessionState(TimeSpan LockTimeout, bool Changes)
{
    private const string Asked = """
        SELECT EXTRACT(epoch FROM pg_catalog.current_setting('lock_timeout')::pg_catalog.interval)::pg_catalog.float8, pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL
        """;

    public static async Task<SessionState> OfAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Asked, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return new SessionState(TimeSpan.FromSeconds(rows.GetDouble(0)), rows.GetBoolean(1));
    }
}
