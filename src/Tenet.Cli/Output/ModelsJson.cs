using Tenet.Cli.Models;
using Tenet.Core.CodeModels;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>What <c>models --format json</c> says.</summary>
/// <param name="Current">Whether the files were as the schema wants them before the run.</param>
/// <param name="Targets">One entry a target.</param>
/// <param name="Findings">What models cannot or should not say.</param>
/// <param name="Notices">What the schema's facts do not cover.</param>
internal sealed record ModelsJson(bool Current, IReadOnlyList<ModelsJson.Target> Targets, IReadOnlyList<ModelFinding> Findings, IReadOnlyList<Notice> Notices)
{
    public static ModelsJson Of(IReadOnlyList<ModelRun> runs, IReadOnlyList<Notice> notices) => new(
        runs.All(run => run.Changes.Count == 0),
        [.. runs.Select(run => new Target(ModelTargets.Word(run.Target), run.Folder, run.Files, [.. run.Changes.Select(StaleFile.Of)]))],
        [.. runs.SelectMany(run => run.Findings).Distinct()],
        notices);

    internal sealed record Target(string Name, string Folder, int Count, IReadOnlyList<StaleFile> Changes);

    /// <summary>A file: <c>written</c> or <c>removed</c>, or under --check to be so, with the difference.</summary>
    internal sealed record StaleFile(string Path, string Action, string Diff)
    {
        public static StaleFile Of(ModelChange change) => new(change.Path, change.Wanted is null ? "removed" : "written", change.Diff);
    }
}
