using Npgsql;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Sandbox;

/// <summary>A database of the sandbox; disposing drops it.</summary>
public sealed class SandboxDatabase : IAsyncDisposable
{
    private readonly Sandbox sandbox;
    private readonly NpgsqlDataSource source;
    private readonly Lazy<NpgsqlDataSource> keeping;
    private bool dropped;

    internal SandboxDatabase(Sandbox sandbox, string name, NpgsqlConnectionStringBuilder settings)
    {
        this.sandbox = sandbox;
        Name = name;
        ConnectionString = settings.ConnectionString;
        source = PostgresDataSource.Create(settings);
        keeping = new(() => PostgresDataSource.Create(PostgresDataSource.KeepingPlans(ConnectionString)));
    }

    public string Name { get; }

    public string ConnectionString { get; }

    public Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation) => PostgresDataSource.OpenAsync(source, cancellation);

    /// <summary>For a catalog that is read again and again: see <see cref="PostgresDataSource.KeepingPlans"/>.</summary>
    public Task<NpgsqlConnection> OpenKeepingPlansAsync(CancellationToken cancellation) => PostgresDataSource.OpenAsync(keeping.Value, cancellation);

    /// <summary>A copy with all schemas and rows. Nobody may be connected to this database meanwhile.</summary>
    public Task<SandboxDatabase> CloneAsync(CancellationToken cancellation) => sandbox.CreateDatabaseAsync(Name, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (!dropped)
        {
            dropped = true;
            await source.DisposeAsync();
            if (keeping.IsValueCreated)
            {
                await keeping.Value.DisposeAsync();
            }

            await sandbox.DropAsync(Name);
        }
    }
}
