using Tenet.Cli.Projects;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Errors;

namespace Tenet.Cli.Documents;

/// <summary>The documents of a project on disk: read, and written nowhere but where the project says.</summary>
internal sealed class DocumentFiles(string root)
{
    private readonly string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public string? Read(string path)
    {
        var full = Inside(path);
        return File.Exists(full) ? TextFile.Read(full, Shown(path)) : null;
    }

    public bool Exists(string path)
    {
        var full = Path.GetFullPath(Path.Combine(whole, path));
        return File.Exists(full) || Directory.Exists(full);
    }

    public void Write(GeneratedDocument document) => TextFile.Write(Inside(document.Path), document.Text);

    /// <summary>Templates of the team's own, by form and name.</summary>
    public IEnumerable<TemplateText> Templates(string folder)
    {
        var full = Inside(folder);
        return !Directory.Exists(full)
            ? []
            : Directory.EnumerateFiles(full, "*" + TemplateFiles.Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file =>
            {
                var name = Path.GetRelativePath(full, file).Replace('\\', '/');
                return new TemplateText(name[..^TemplateFiles.Ending.Length], TextFile.Read(file, file), Shown($"{folder}/{name}"));
            });
    }

    public string Shown(string path) => Path.Combine(root, path).Replace('\\', '/');

    // Every folder on the way is looked at: a link anywhere may lead out.
    private string Inside(string path)
    {
        var full = Path.GetFullPath(Path.Combine(whole, path));
        if (!full.StartsWith(whole + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new TenetException(ErrorCode.PathOutside, $"The path '{path}' leads out of the project.", Shown(path));
        }

        var real = Real(whole);
        for (var part = full; part.Length > whole.Length; part = Path.GetDirectoryName(part)!)
        {
            var info = new FileInfo(part);
            if (info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target
                && !Real(target.FullName).StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new TenetException(ErrorCode.PathOutside, $"The path '{path}' goes through a symbolic link that leads out of the project.", Shown(path));
            }
        }

        return full;
    }

    private static string Real(string path) => new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
}
