using Tenet.Cli.Planning;

namespace Tenet.Cli.Drifting;

/// <summary>What ends drift.</summary>
/// <param name="Change">The steps: of the database, or of the project's history.</param>
/// <param name="Written">Files that were written.</param>
/// <param name="Left">What no file says and a person has to do.</param>
/// <param name="IsAll">Nothing that differs was left out.</param>
internal sealed record FixedDrift(PlannedChange? Change, IReadOnlyList<string> Written, IReadOnlyList<string> Left, bool IsAll);
