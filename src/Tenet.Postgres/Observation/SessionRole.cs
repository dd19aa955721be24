using Npgsql;

namespace Tenet.Postgres.Observation;

/// <summary>Whom a session acts as, by <c>SET ROLE</c> or <c>SET SESSION AUTHORIZATION</c>: laid down for a question, and taken on again.</summary>
/// <param name="User">The user of the session.</param>
/// <param name="Role">The role, or <c>none</c>.</param>
internal sealed record SessionRole(string User, string Role)
{
    private const string None = "none";

    public static async Task<SessionRole> LeaveAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var acts = await OfAsync(connection, cancellation);
        if (acts.User != connection.UserName || acts.Role != None)
        {
            await using var command = new NpgsqlCommand("RESET SESSION AUTHORIZATION", connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return acts;
    }

    public async Task EnterAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (User != connection.UserName)
        {
            await SetAsync(connection, "session_authorization", User, cancellation);
        }

        if (Role != None)
        {
            await SetAsync(connection, "role", Role, cancellation);
        }
    }

    private static async Task<SessionRole> OfAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT session_user::text, pg_catalog.current_setting('role')", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await rows.ReadAsync(cancellation);
        return new SessionRole(rows.GetString(0), rows.GetString(1));
    }

    private static async Task SetAsync(NpgsqlConnection connection, string name, string value, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT pg_catalog.set_config($1, $2, false)", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
