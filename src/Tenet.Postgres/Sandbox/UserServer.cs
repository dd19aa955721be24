using Npgsql;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Sandbox;

/// <summary>A server of the user's, named with <c>--sandbox-url</c>. We leave it as we found it.</summary>
internal sealed class UserServer : SandboxServer
{
    private readonly PostgresUrl url;
    private readonly NpgsqlDataSource source;

    public UserServer(PostgresUrl url)
    {
        this.url = url;
        Settings = url.ToConnectionStringBuilder();
        source = PostgresDataSource.Create(Settings);
    }

    public override NpgsqlConnectionStringBuilder Settings { get; }

    public override bool Outlives => true;

    // template1 may hold what somebody put there; an empty schema is to begin empty. No file_copy: it would force a checkpoint upon the server.
    public override string CreateOptions(string? template) => template is null ? "TEMPLATE template0 ENCODING 'UTF8'" : $"TEMPLATE {Quote.Identifier(template)}";

    public override Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation) => ServerConnection.OpenAsync(source, url, cancellation);

    // The next run knows by this comment what a dead one left behind.
    public override async Task MarkAsync(NpgsqlConnection connection, string kind, string name, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"COMMENT ON {kind} {Quote.Identifier(name)} IS {Quote.Literal(UserServerLeftovers.Mark)}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public override ValueTask DisposeAsync() => source.DisposeAsync();
}
