using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Proving;

/// <summary>What is to be proved.</summary>
/// <param name="Schema">The desired schema.</param>
/// <param name="Model">The catalog that it makes.</param>
/// <param name="Context">What people say of it; their examples are tried.</param>
/// <param name="Samples">SQL that fills tables with rows.</param>
/// <param name="Queries">Documented queries.</param>
/// <param name="Ignored">What is left alone.</param>
public sealed record ProofInput(
    IReadOnlyList<SqlScript> Schema, SchemaModel Model, ProjectContext Context, IReadOnlyList<SqlScript> Samples, IReadOnlyList<SqlScript> Queries, Func<Fact, bool> Ignored)
{
    /// <summary>Queries that the section of a table or view shows, by it.</summary>
    public IReadOnlyList<(FactId Subject, string Sql)> Shown { get; init; } = [];
}
