using Tenet.Cli.Projects;
using Tenet.Core.CodeModels;
using Tenet.Core.Errors;
using Tenet.Core.Project;

namespace Tenet.Cli.Models;

/// <summary>Which models a run is about: those of tenet.yml, narrowed or replaced by options.</summary>
internal static class ModelTargets
{
    /// <summary>The words of --target.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<ModelTarget>().Select(Word)];

    public static string Word(ModelTarget target) => target.ToString().ToLowerInvariant();

    /// <exception cref="TenetException">TNT6050 nothing to write, TNT6051 two entries in one place, TNT6052 no namespace.</exception>
    public static IReadOnlyList<ModelSettings> Choose(ProjectFolder project, string? target, string? folder)
    {
        var place = Path.Combine(project.Root, ProjectFile.Name);
        var named = project.Settings.Models.Where(entry => target is null || Word(entry.Target) == target).ToList();
        if (named.Count == 0)
        {
            named = target is not null && folder is not null
                ? [new ModelSettings { Target = Enum.Parse<ModelTarget>(target, ignoreCase: true) }]
                : throw new TenetException(ErrorCode.ModelsUnnamed, target is null ? "tenet.yml lists no models." : $"tenet.yml lists no models for {target}.", place: place);
        }

        if (folder is not null && named.Count > 1)
        {
            throw new TenetException(ErrorCode.ModelsUnnamed, $"--out takes one target, and tenet.yml lists {named.Count}.", place: place, remedy: "Name one of them with --target.");
        }

        List<ModelSettings> chosen = [.. named.Select(entry => entry with
        {
            Path = folder ?? Path.Combine(project.Root, entry.Path),
            Namespace = entry.Namespace ?? NamespaceName.For(project.Settings.Project ?? Path.GetFileName(Path.GetFullPath(project.Root))),
        })];
        foreach (var group in chosen.GroupBy(entry => (entry.Target, Path.TrimEndingDirectorySeparator(Path.GetFullPath(entry.Path)))).Where(group => group.Count() > 1))
        {
            throw new TenetException(ErrorCode.ModelsOverlap, $"Two entries write {Word(group.Key.Target)} to {group.First().Path}.", place: place);
        }

        return chosen.Find(entry => entry.Target == ModelTarget.Csharp && !NamespaceName.IsValid(entry.Namespace!)) is { } wrong
            ? throw new TenetException(ErrorCode.NamespaceInvalid, $"'{wrong.Namespace}' is no namespace.", place: place)
            : chosen;
    }
}
