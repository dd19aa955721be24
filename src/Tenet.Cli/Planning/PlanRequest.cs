using Tenet.Cli.Sources;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Planning;

/// <summary>What is to be planned.</summary>
/// <param name="From">The present schema.</param>
/// <param name="To">The desired schema.</param>
/// <param name="Renames">What was said to be renamed on the command line.</param>
/// <param name="Prove">Run it on a sandbox with rows.</param>
internal sealed record PlanRequest(SchemaSource From, SchemaSource To, IReadOnlyList<SaidRename> Renames, bool Prove)
{
    /// <summary>How much the plan does to keep out of the way of others.</summary>
    public PlanStrategy Strategy { get; init; }

    /// <summary>The project's own rows, where the present schema is the project's.</summary>
    public IReadOnlyList<SqlScript> Samples { get; init; } = [];
}
