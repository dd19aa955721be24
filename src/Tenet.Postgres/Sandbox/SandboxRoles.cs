using System.Collections.Frozen;
using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Sandbox;

/// <summary>Creates the roles that a schema refers to. Roles belong to the whole server, so what is there already is left alone.</summary>
internal static class SandboxRoles
{
    private static readonly FrozenSet<string> Attributes = new[] { "SUPERUSER", "CREATEDB", "CREATEROLE", "INHERIT", "LOGIN", "REPLICATION", "BYPASSRLS" }
        .SelectMany(word => new[] { word, "NO" + word }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of those that were made.</summary>
    public static async Task<IReadOnlyList<string>> CreateAsync(SandboxServer server, NpgsqlConnection connection, IReadOnlyList<SandboxRole> roles, CancellationToken cancellation)
    {
        foreach (var role in roles)
        {
            Check(role);
        }

        var made = new List<string>();
        foreach (var role in roles)
        {
            var words = role.Attributes.Count == 0 ? "NOLOGIN" : string.Join(' ', role.Attributes).ToUpperInvariant();
            if (!await ExistsAsync(connection, role.Name, cancellation))
            {
                await RunAsync(connection, role, $"CREATE ROLE {Quote.Identifier(role.Name)} {words}", cancellation);
                await server.MarkAsync(connection, "ROLE", role.Name, cancellation);
                made.Add(role.Name);
            }
        }

        foreach (var role in roles.Where(role => made.Contains(role.Name) && role.MemberOf.Count > 0))
        {
            await RunAsync(connection, role, $"GRANT {Quote.Identifiers(role.MemberOf)} TO {Quote.Identifier(role.Name)}", cancellation);
        }

        return made;
    }

    private static void Check(SandboxRole role)
    {
        if (role.Attributes.FirstOrDefault(word => !Attributes.Contains(word)) is { } unknown)
        {
            throw new TenetException(
                ErrorCode.ProjectFileInvalid,
                $"{unknown} is no attribute of a role.",
                $"role {role.Name}",
                $"Use {string.Join(", ", Attributes.Where(word => !word.StartsWith("NO", StringComparison.Ordinal)).Order(StringComparer.Ordinal))}, or NO before one of them.");
        }
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string name, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task RunAsync(NpgsqlConnection connection, SandboxRole role, string sql, CancellationToken cancellation)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException problem) when (problem.SqlState != PostgresErrorCodes.DuplicateObject)
        {
            throw new TenetException(ErrorCode.ProjectFileInvalid, $"The role cannot be created: {problem.MessageText}", $"role {role.Name}", inner: problem)
            {
                SqlState = problem.SqlState,
            };
        }
    }
}
