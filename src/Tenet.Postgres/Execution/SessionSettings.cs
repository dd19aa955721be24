using Npgsql;

namespace Tenet.Postgres.Execution;

/// <summary>What a file has SET so far, to be given back to it when it goes on.</summary>
internal sealed class SessionSettings
{
    private readonly List<(string Name, string Value)> values = [];

    public static async Task<SessionSettings> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var read = new SessionSettings();
        // role and session_authorization are not in pg_settings; the role comes last, because the others may need more rights.
        await using var command = new NpgsqlCommand(
            """
            SELECT name, setting FROM (
                SELECT 1 AS turn, name, setting FROM pg_catalog.pg_settings WHERE source = 'session' AND context IN ('user', 'superuser')
                UNION ALL SELECT 2, 'session_authorization', session_user::text
                UNION ALL SELECT 3, 'role', pg_catalog.current_setting('role')) AS settings
            ORDER BY turn, name
            """,
            connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            read.values.Add((rows.GetString(0), rows.GetString(1)));
        }

        return read;
    }

    public async Task ApplyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        foreach (var (name, value) in values)
        {
            await using var command = new NpgsqlCommand("SELECT pg_catalog.set_config($1, $2, false)", connection);
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    public static async Task ResetAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        // RESET ALL leaves the role alone.
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { new NpgsqlBatchCommand("RESET SESSION AUTHORIZATION"), new NpgsqlBatchCommand("RESET ROLE"), new NpgsqlBatchCommand("RESET ALL") },
        };
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
