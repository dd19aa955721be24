using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Sql;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Isolation;

/// <summary>Lends one connection to one request after the other, as an application's pool does; the role of the application is connected already.</summary>
/// <param name="words">Where requests meet, for the report.</param>
internal sealed class ConnectionPool(string words, NpgsqlConnection? connection, PgBouncer? pooler, CancellationToken cancellation) : IAsyncDisposable
{
    public string Words => words;

    /// <summary>A connection with nothing between requests, which is the hardest case.</summary>
    public static async Task<ConnectionPool> DirectAsync(SandboxDatabase database, string role, CancellationToken cancellation)
    {
        var connection = await database.OpenAsync(cancellation);
        await SessionSettings.ExecuteAsync(connection, $"SET SESSION AUTHORIZATION {Quote.Identifier(role)}", cancellation);
        return new ConnectionPool("on the connection", connection, null, cancellation);
    }

    /// <param name="program">The pooler's program.</param>
    /// <param name="mode"><c>session</c> or <c>transaction</c>.</param>
    /// <param name="database">The database behind it.</param>
    /// <param name="role">Who asks.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TenetException"><see cref="ErrorCode.SandboxFailed"/> where it does not start.</exception>
    public static async Task<ConnectionPool> OfPgBouncerAsync(string program, string mode, SandboxDatabase database, string role, CancellationToken cancellation) =>
        new($"in PgBouncer's pool of {mode}s", null, await PgBouncer.StartAsync(program, new PoolSettings(mode, 1, role), new NpgsqlConnectionStringBuilder(database.ConnectionString), cancellation), cancellation);

    /// <summary>Runs a request on the connection.</summary>
    public async Task<T> LendAsync<T>(Func<NpgsqlConnection, Task<T>> request)
    {
        if (connection is not null)
        {
            return await request(connection);
        }

        await using var source = PostgresDataSource.Create(pooler!.Settings);
        await using var lent = await PostgresDataSource.OpenAsync(source, cancellation);
        return await request(lent);
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
        }

        if (pooler is not null)
        {
            await pooler.DisposeAsync();
        }
    }
}
