using Tenet.Core.CodeModels;
using Tenet.Core.Project;

namespace Tenet.Cli.Models;

/// <summary>What a run found for one target.</summary>
/// <param name="Target">The language.</param>
/// <param name="Folder">Where its files are.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Changes">Files that were, or under --check would be, written or removed.</param>
/// <param name="Findings">What models cannot or should not say.</param>
internal sealed record ModelRun(ModelTarget Target, string Folder, int Files, IReadOnlyList<ModelChange> Changes, IReadOnlyList<ModelFinding> Findings);
