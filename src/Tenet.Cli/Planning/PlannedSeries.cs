using Tenet.Core.Planning.ZeroDowntime;

namespace Tenet.Cli.Planning;

/// <summary>A change in phases.</summary>
/// <param name="Whole">All of it as one plan, with what was found out about it.</param>
/// <param name="Changes">What stands in two forms for a while.</param>
/// <param name="Files">The migrations; none where there is nothing to do.</param>
internal sealed record PlannedSeries(PlannedChange Whole, SeriesChanges Changes, IReadOnlyList<SeriesFile> Files);
