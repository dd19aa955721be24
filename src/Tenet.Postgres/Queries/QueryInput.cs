using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Queries;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Queries;

/// <summary>What is to be tried.</summary>
/// <param name="Schema">The desired schema.</param>
/// <param name="Model">The catalog that it makes.</param>
/// <param name="Tenancy">Who asks, and how a request begins.</param>
/// <param name="Samples">SQL with rows of the team's own.</param>
/// <param name="Queries">The queries.</param>
public sealed record QueryInput(IReadOnlyList<SqlScript> Schema, SchemaModel Model, TenancySettings Tenancy, IReadOnlyList<SqlScript> Samples, IReadOnlyList<DeclaredQuery> Queries)
{
    /// <summary>Tenants at first; ten times as many in the end.</summary>
    public int Tenants { get; init; } = 4;

    /// <summary>Rows of each tenant in a table that is not large.</summary>
    public int Rows { get; init; } = 10;
}
