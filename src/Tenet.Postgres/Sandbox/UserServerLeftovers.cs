using Npgsql;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Sandbox;

/// <summary>Drops databases and roles that a dead run of this machine left on a server of the user's.</summary>
internal static class UserServerLeftovers
{
    private const string Prefix = "tenet sandbox of ";

    /// <summary>The comment on what we make there.</summary>
    public static string Mark { get; } = Prefix + ProcessMark.Current;

    public static async Task RemoveAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var dead = new List<(string Kind, string Name)>();
        // Databases come first: a role with objects in one cannot be dropped.
        await using (var command = new NpgsqlCommand(
            """
            SELECT kind, name, mark FROM (
                SELECT 'DATABASE' AS kind, datname::text AS name, pg_catalog.shobj_description(oid, 'pg_database') AS mark FROM pg_catalog.pg_database
                UNION ALL
                SELECT 'ROLE', rolname::text, pg_catalog.shobj_description(oid, 'pg_authid') FROM pg_catalog.pg_roles) AS made
            WHERE mark LIKE 'tenet sandbox of %'
            ORDER BY kind, name
            """,
            connection))
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation))
            {
                if (ProcessMark.Parse(rows.GetString(2)[Prefix.Length..]) is { IsAlive: false } mark && mark.Host == Environment.MachineName)
                {
                    dead.Add((rows.GetString(0), rows.GetString(1)));
                }
            }
        }

        foreach (var (kind, name) in dead)
        {
            await DropAsync(connection, kind, name, cancellation);
        }
    }

    /// <summary>Drops where that is possible: a role may have got objects elsewhere, and another run may be faster.</summary>
    public static async Task DropAsync(NpgsqlConnection connection, string kind, string name, CancellationToken cancellation)
    {
        try
        {
            var force = kind == "DATABASE" ? " WITH (FORCE)" : "";
            await using var command = new NpgsqlCommand($"DROP {kind} IF EXISTS {Quote.Identifier(name)}{force}", connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException)
        {
            // Left for the next run.
        }
    }
}
