using Npgsql;
using Tenet.Core.Project;
using Tenet.Postgres.Seeding;

namespace Tenet.Postgres.Queries;

/// <summary>A connection to a database with rows of tenants, and who asks there.</summary>
internal sealed record FilledDatabase(NpgsqlConnection Connection, TenantRows Rows, string? Tenant, string? User)
{
    public QueryRunner Runner(TenancySettings tenancy, CancellationToken cancellation) => new(Connection, tenancy, Tenant, User, cancellation);
}
