using Tenet.Core.Model;
using Tenet.Core.Project.Context;
using Tenet.Core.Project.Ids;

namespace Tenet.Cli.Projects;

/// <summary>The files under <c>db/context/</c>: what people know, and the registry of stable ids.</summary>
internal sealed class ContextFolder(ProjectFolder project)
{
    private static readonly string[] Endings = [".yml", ".yaml"];

    private readonly string folder = project.At(project.Settings.Context);

    public string RegistryPath => Path.Combine(folder, IdRegistry.FileName);

    /// <summary>The context files, nested folders too, with paths relative to the project.</summary>
    public IReadOnlyList<ContextText> Files() =>
    [
        .. Disk.Files(folder, "*", nested: true)
            .Where(file => Endings.Contains(Path.GetExtension(file)) && Path.GetFullPath(file) != Path.GetFullPath(RegistryPath))
            .Where(file => !Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part.StartsWith('.')))
            .Select(file => new ContextText(project.Relative(file), TextFile.Read(file, project.Relative(file))))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>What the files say.</summary>
    /// <exception cref="Core.Errors.TenetException">TNT6020, TNT6021.</exception>
    public ValueList<ObjectContext> Read() => ContextFile.ParseAll(Files());

    /// <summary>The registry as it was last written.</summary>
    /// <exception cref="Core.Errors.TenetException">TNT6026.</exception>
    public IdRegistry Registry()
    {
        var shown = project.Relative(RegistryPath);
        return Disk.IsFile(RegistryPath) ? IdRegistry.Parse(TextFile.Read(RegistryPath, shown), shown) : IdRegistry.Empty;
    }

    /// <summary>Files that are not as they are to be: names that a migration changed, then the registry.</summary>
    /// <returns>The files as they are to be, the registry last: it says as of when the names in the others are true.</returns>
    public IReadOnlyList<ContextText> Changes(BoundContext bound, StableIds ids)
    {
        var changes = Files().Select(file => (File: file, Text: ContextEdit.Apply(file, bound.Renames))).Where(edit => edit.Text != edit.File.Text)
            .Select(edit => new ContextText(edit.File.Path, edit.Text)).ToList();
        var registry = ids.Registry.ToText();
        if (!Disk.IsFile(RegistryPath) || TextFile.Read(RegistryPath, RegistryPath) != registry)
        {
            changes.Add(new ContextText(project.Relative(RegistryPath), registry));
        }

        return changes;
    }

    /// <summary>Rewrites names that a migration changed, and the registry.</summary>
    /// <returns>The files that were written, relative to the project.</returns>
    public IReadOnlyList<string> Write(BoundContext bound, StableIds ids)
    {
        var changes = Changes(bound, ids);
        foreach (var change in changes)
        {
            TextFile.Write(project.At(change.Path), change.Text);
        }

        return [.. changes.Select(change => change.Path)];
    }
}
