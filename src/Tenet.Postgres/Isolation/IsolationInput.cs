using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Isolation;

/// <summary>What is to be attacked.</summary>
/// <param name="Schema">The desired schema.</param>
/// <param name="Model">The catalog that it makes.</param>
/// <param name="Settings">How tenants are kept apart.</param>
/// <param name="Samples">SQL that fills tables with rows.</param>
public sealed record IsolationInput(IReadOnlyList<SqlScript> Schema, SchemaModel Model, ProjectSettings Settings, IReadOnlyList<SqlScript> Samples)
{
    /// <summary>The attacks; all where nobody chose.</summary>
    public IReadOnlyList<Core.Isolation.Attack> Attacks { get; init; } = Core.Isolation.AttackBook.All;

    /// <summary>Objects that are left in peace.</summary>
    public IReadOnlySet<FactId> Spared { get; init; } = new HashSet<FactId>();

    /// <summary>The program of PgBouncer, through which requests follow one another, too; null where there is none.</summary>
    public string? Pooler { get; init; } = PgBouncer.Find();

    /// <summary>How many databases are attacked side by side.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);
}
