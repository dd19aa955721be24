using Npgsql;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>
/// Roles belong to the server and not to a database. Disposing drops those that a trial made and makes those again that it dropped,
/// so that the next run of the migration finds what this one found.
/// </summary>
internal sealed class RolesAsBefore : IAsyncDisposable
{
    private const string Roles = """
        SELECT r.rolname::text,
               pg_catalog.format('CREATE ROLE %I %s %s %s %s %s %s %s CONNECTION LIMIT %s', r.rolname,
                 CASE WHEN r.rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END, CASE WHEN r.rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
                 CASE WHEN r.rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
                 CASE WHEN r.rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END, CASE WHEN r.rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
                 CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END, r.rolconnlimit),
               ARRAY(SELECT pg_catalog.format('GRANT %I TO %I%s', g.rolname, m.rolname, CASE WHEN a.admin_option THEN ' WITH ADMIN OPTION' END)
                       FROM pg_catalog.pg_auth_members a JOIN pg_catalog.pg_roles g ON g.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member
                      WHERE r.oid IN (a.roleid, a.member) ORDER BY 1)
          FROM pg_catalog.pg_roles r
         ORDER BY 1
        """;

    private readonly SandboxDatabase database;
    private readonly SortedDictionary<string, Role> before;

    private RolesAsBefore(SandboxDatabase database, SortedDictionary<string, Role> before) => (this.database, this.before) = (database, before);

    /// <param name="database">Any database of the server that outlives the trial.</param>
    /// <param name="cancellation">Ends the question.</param>
    public static async Task<RolesAsBefore> OfAsync(SandboxDatabase database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return new RolesAsBefore(database, await ReadAsync(connection));
    }

    public async ValueTask DisposeAsync()
    {
        await using var connection = await database.OpenAsync(CancellationToken.None);
        var now = await ReadAsync(connection);
        var gone = before.Where(role => !now.ContainsKey(role.Key)).Select(role => role.Value).ToList();
        IEnumerable<string> statements =
        [
            .. now.Keys.Where(name => !before.ContainsKey(name)).Select(name => $"DROP ROLE {Quote.Identifier(name)}"),
            .. gone.Select(role => role.Create),
            .. gone.SelectMany(role => role.Memberships).Distinct(),
        ];
        foreach (var statement in statements)
        {
            await SessionSettings.ExecuteAsync(connection, statement, CancellationToken.None);
        }
    }

    private static async Task<SortedDictionary<string, Role>> ReadAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Roles, connection);
        await using var rows = await command.ExecuteReaderAsync();
        var roles = new SortedDictionary<string, Role>(StringComparer.Ordinal);
        while (await rows.ReadAsync())
        {
            roles.Add(rows.GetString(0), new Role(rows.GetString(1), rows.GetFieldValue<string[]>(2)));
        }

        return roles;
    }

    private sealed record Role(string Create, IReadOnlyList<string> Memberships);
}
