using Npgsql;
using Tenet.Core.Project;
using Tenet.Postgres.Sandbox;
using Tenet.Postgres.Seeding;

namespace Tenet.Postgres.Queries;

/// <summary>A database with rows of tenants, and who asks there.</summary>
internal sealed record FilledDatabase(SandboxDatabase Database, NpgsqlConnection Connection, TenantRows Rows, string? Tenant, string? User) : IAsyncDisposable
{
    public QueryRunner Runner(TenancySettings tenancy, CancellationToken cancellation) => new(Connection, tenancy, Tenant, User, cancellation);

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await Database.DisposeAsync();
    }
}
