using Tenet.Cli.Planning;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;

namespace Tenet.Cli.Drifting;

/// <summary>How drift is to be ended.</summary>
/// <param name="Direction">Who gives way.</param>
/// <param name="Objects">The objects that it is about; none for all.</param>
/// <param name="Output">The file for what turns the database back.</param>
/// <param name="Accepted">Hazards that are meant so.</param>
internal sealed record FixRequest(FixDirection Direction, IReadOnlyList<string> Objects, string? Output, Acceptance Accepted)
{
    public IReadOnlyList<SaidRename> Renames { get; init; } = [];

    public PlanStrategy Strategy { get; init; }

    public bool Prove { get; init; } = true;
}
