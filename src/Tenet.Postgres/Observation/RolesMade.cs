using Npgsql;
using Tenet.Core.Sql;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>Roles belong to the server and not to a database: those that a trial made are dropped with it, so that the next one can make them.</summary>
internal sealed class RolesMade : IAsyncDisposable
{
    private readonly SandboxDatabase database;
    private readonly HashSet<string> before;

    private RolesMade(SandboxDatabase database, HashSet<string> before) => (this.database, this.before) = (database, before);

    /// <param name="database">Any database of the server that outlives the trial.</param>
    /// <param name="cancellation">Ends the question.</param>
    public static async Task<RolesMade> SinceAsync(SandboxDatabase database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return new RolesMade(database, await ReadAsync(connection));
    }

    public async ValueTask DisposeAsync()
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        foreach (var role in (await ReadAsync(connection)).Except(before).Order(StringComparer.Ordinal))
        {
            await using var drop = new NpgsqlCommand($"DROP ROLE {Quote.Identifier(role)}", connection);
            await drop.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private static async Task<HashSet<string>> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT rolname::text FROM pg_catalog.pg_roles", connection);
        await using var rows = await command.ExecuteReaderAsync();
        var roles = new HashSet<string>();
        while (await rows.ReadAsync())
        {
            roles.Add(rows.GetString(0));
        }

        return roles;
    }
}
