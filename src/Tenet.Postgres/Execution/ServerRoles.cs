using Npgsql;

namespace Tenet.Postgres.Execution;

/// <summary>The roles of a server: they belong to it and not to a database.</summary>
internal static class ServerRoles
{
    public static async Task<IReadOnlyList<string>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT rolname::text FROM pg_catalog.pg_roles ORDER BY rolname", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var roles = new List<string>();
        while (await rows.ReadAsync(cancellation))
        {
            roles.Add(rows.GetString(0));
        }

        return roles;
    }
}
