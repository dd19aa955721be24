using Tenet.Cli.Projects;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Forms;
using Tenet.Core.Documents.Site;
using Tenet.Core.Errors;

namespace Tenet.Cli.Documents;

/// <summary>The documents of a project on disk: read, and written nowhere but where the project says.</summary>
internal sealed class DocumentFiles(string root)
{
    private readonly string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public string? Read(string path)
    {
        var full = Inside(path);
        return Disk.IsFile(full) ? TextFile.Read(full, Shown(path)) : null;
    }

    public bool Exists(string path) => Disk.IsThere(At(path));

    public bool IsFile(string path) => Disk.IsFile(At(path));

    public void Write(GeneratedDocument document) => TextFile.Write(Inside(document.Path), document.Text);

    /// <summary>A site beside what stands in its folder. What we did not write is neither overwritten nor removed.</summary>
    /// <exception cref="TenetException">TNT6003 where another's file stands at the place of ours.</exception>
    public SiteReport Compare(string folder, IReadOnlyList<SitePage> pages)
    {
        var changed = AtOnce.Make(pages, page => Difference(folder, page)).Where(difference => difference is not null).Select(difference => difference!.Value).ToList();
        return new SiteReport(folder, pages.Count, changed, [.. Stale(folder, pages.Select(page => page.Path).ToHashSet())]);
    }

    // Null where the file is as it is to be.
    private (SitePage Page, string? Existing)? Difference(string folder, SitePage page)
    {
        var path = $"{folder}/{page.Path}";
        var full = Inside(path);
        if (!Disk.IsFile(full))
        {
            return (page, null);
        }

        var existing = TextFile.Bytes(full, Shown(path));
        if (!SitePage.IsOurs(existing))
        {
            throw new TenetException(
                ErrorCode.OutputRefused, "The file was not written by Tenet, and is not overwritten.", Shown(path), "Move it away, or name another folder under 'documents' in tenet.yml.");
        }

        return page.Utf8.Span.SequenceEqual(existing) ? null : (page, TextFile.Read(full, Shown(path)));
    }

    public void Write(SiteReport site)
    {
        AtOnce.Make(site.Changed, item =>
        {
            TextFile.Write(Inside($"{site.Path}/{item.Page.Path}"), stream => stream.Write(item.Page.Utf8.Span));
            return true;
        });

        foreach (var stale in site.Stale)
        {
            File.Delete(Inside($"{site.Path}/{stale}"));
        }
    }

    private IEnumerable<string> Stale(string folder, HashSet<string> current)
    {
        foreach (var part in SitePage.Folders.Select(name => name.Length == 0 ? folder : $"{folder}/{name}"))
        {
            foreach (var file in Disk.Files(Inside(part), "*", nested: false).Select(file => $"{part}/{Path.GetFileName(file)}"[(folder.Length + 1)..]).Order(StringComparer.Ordinal))
            {
                if (!current.Contains(file) && SitePage.Endings.Contains(Path.GetExtension(file)) && SitePage.IsOurs(TextFile.Bytes(Inside($"{folder}/{file}"), Shown($"{folder}/{file}"))))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Templates of the team's own, by form and name.</summary>
    public IEnumerable<TemplateText> Templates(string folder)
    {
        var full = Inside(folder);
        return Disk.Files(full, "*" + TemplateFiles.Ending, nested: true).Order(StringComparer.Ordinal).Select(file =>
        {
            var name = Path.GetRelativePath(full, file).Replace('\\', '/');
            return new TemplateText(name[..^TemplateFiles.Ending.Length], TextFile.Read(file, file), Shown($"{folder}/{name}"));
        });
    }

    public string Shown(string path) => Path.Combine(root, path).Replace('\\', '/');

    private string At(string path) => Path.GetFullPath(Path.Combine(whole, path));

    // Every folder on the way is looked at: a link anywhere may lead out.
    private string Inside(string path)
    {
        var full = At(path);
        if (!full.StartsWith(whole + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new TenetException(ErrorCode.PathOutside, $"The path '{path}' leads out of the project.", Shown(path));
        }

        var real = Real(whole);
        for (var part = full; part.Length > whole.Length; part = Path.GetDirectoryName(part)!)
        {
            if (Disk.LinkTarget(part) is { } target
                && !Real(target).StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new TenetException(ErrorCode.PathOutside, $"The path '{path}' goes through a symbolic link that leads out of the project.", Shown(path));
            }
        }

        return full;
    }

    private static string Real(string path) => Disk.LinkTarget(path) ?? path;
}
