using Npgsql;

namespace Tenet.Postgres.Sandbox;

/// <summary>The two servers a sandbox can stand on: one of our own, or the user's.</summary>
internal abstract class SandboxServer : IAsyncDisposable
{
    /// <summary>Settings of a connection; the database is to be set.</summary>
    public abstract NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>What a new database is copied from, and how.</summary>
    public abstract string CreateOptions(string? template);

    /// <summary>Opens the connection that creates and drops databases.</summary>
    public abstract Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Called with each database that was created, for a server that others use as well.</summary>
    public virtual Task MarkAsync(NpgsqlConnection connection, string kind, string name, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>True where what we made must be taken away again, piece by piece.</summary>
    public virtual bool Outlives => false;

    public abstract ValueTask DisposeAsync();
}
