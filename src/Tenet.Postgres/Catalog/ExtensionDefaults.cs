using Npgsql;

namespace Tenet.Postgres.Catalog;

/// <summary>The versions of extensions that a server makes where none is said.</summary>
public static class ExtensionDefaults
{
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = new NpgsqlCommand("SELECT e.name::text, e.default_version FROM pg_catalog.pg_available_extensions e WHERE e.default_version IS NOT NULL ORDER BY 1", connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
        {
            versions.Add(rows.GetString(0), rows.GetString(1));
        }

        return versions;
    }
}
