using Tenet.Core.Planning.Writing;

namespace Tenet.Cli.Output;

/// <summary>The files of a new migration, in JSON.</summary>
/// <param name="Files">Their paths; none where there was nothing to do.</param>
/// <param name="Plan">What they do; null where they are left to be written by hand.</param>
/// <param name="Later">What those do that are to be run later; null where there are none.</param>
internal sealed record MigrationFilesJson(IReadOnlyList<string> Files, PlanFile? Plan, PlanFile? Later);
