using System.Globalization;
using Npgsql;
using Tenet.Core.Sql;

namespace Tenet.Postgres.Sandbox;

/// <summary>How a pooler lends connections.</summary>
/// <param name="Mode"><c>session</c>, <c>transaction</c> or <c>statement</c>.</param>
/// <param name="Size">How many connections there are to be lent.</param>
/// <param name="Role">Who clients find themselves to be, though the pooler connects as somebody else; null for the same.</param>
internal sealed record PoolSettings(string Mode, int Size, string? Role = null)
{
    // What DISCARD ALL does, which cannot stand beside another statement.
    private const string DiscardAll = "SET SESSION AUTHORIZATION DEFAULT; RESET ALL; DEALLOCATE ALL; CLOSE ALL; UNLISTEN *; SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD PLANS; DISCARD TEMP; DISCARD SEQUENCES";

    /// <summary>PgBouncer's file of settings.</summary>
    public string File(string folder, NpgsqlConnectionStringBuilder database)
    {
        var server = string.Join(' ', new (string Key, string? Value)[]
        {
            ("host", database.Host), ("port", database.Port.ToString(CultureInfo.InvariantCulture)), ("dbname", database.Database), ("user", database.Username), ("password", database.Password),
            ("connect_query", Role is null ? null : Become),
        }.Where(item => !string.IsNullOrEmpty(item.Value)).Select(item => $"{item.Key}='{item.Value!.Replace("'", "''", StringComparison.Ordinal)}'"));
        return $"""
            [databases]
            pooled = {server}
            [pgbouncer]
            listen_addr =
            listen_port = 5432
            unix_socket_dir = {folder}
            unix_socket_mode = 0777
            auth_type = any
            pool_mode = {Mode}
            default_pool_size = {Size.ToString(CultureInfo.InvariantCulture)}
            server_reset_query = {DiscardAll}{(Role is null ? "" : $"; {Become}")}

            """;
    }

    private string Become => $"SET SESSION AUTHORIZATION {Quote.Identifier(Role!)}";
}
