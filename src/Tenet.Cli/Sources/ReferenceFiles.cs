using Tenet.Cli.Projects;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;

namespace Tenet.Cli.Sources;

/// <summary>The team's Markdown files with ids of their own: those that tenet.yml names, else <c>docs/SoT.*.md</c>.</summary>
internal static class ReferenceFiles
{
    public static IReadOnlyList<ContextText> Read(ProjectFolder project)
    {
        // What Tenet writes refers to these files and is none of them.
        IReadOnlyList<DocumentSettings> documents = project.Settings.Documents.Count > 0 ? project.Settings.Documents : DocumentForms.Default;
        var own = documents.Select(document => Path.GetFullPath(project.At(document.Path))).ToHashSet();
        var paths = project.Settings.References.Count > 0 ? project.Settings.References.Select(project.At) : ByName(project.At("docs"));
        return [.. paths.Where(path => !own.Contains(Path.GetFullPath(path))).Select(path => new ContextText(project.Relative(path), TextFile.Read(path, project.Relative(path))))];
    }

    private static IEnumerable<string> ByName(string folder) => Disk.Files(folder, "SoT.*.md", nested: false).Order(StringComparer.Ordinal);
}
