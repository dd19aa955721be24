using Tenet.Cli.Projects;
using Tenet.Core.CodeModels;
using Tenet.Core.Errors;

namespace Tenet.Cli.Models;

/// <summary>The folder of one target: what in it is ours, what differs, and how it is made right.</summary>
internal static class ModelFolder
{
    /// <summary>The files that differ, are missing, or are ours and no longer wanted.</summary>
    /// <exception cref="TenetException">TNT1010 where a file that is to be written is not ours.</exception>
    public static IReadOnlyList<ModelChange> Compare(string folder, IReadOnlyList<ModelFile> files)
    {
        if (Disk.IsFile(folder))
        {
            throw new TenetException(ErrorCode.OutputRefused, "The folder to write to is a file.", place: folder);
        }

        var changes = new List<ModelChange>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            var now = Disk.IsFile(path) ? TextFile.Read(path, path) : null;
            if (now is not null && !GeneratedMark.IsOn(now))
            {
                throw new TenetException(ErrorCode.OutputRefused, "The file was not written by 'tenet models'.", place: path);
            }

            // A checkout may have made other line ends of ours.
            if (now?.ReplaceLineEndings("\n") != file.Text)
            {
                changes.Add(new ModelChange(path, now, file.Text));
            }
        }

        changes.AddRange(Stale(folder, files).Select(path => new ModelChange(path, TextFile.Read(path, path), null)));
        return changes;
    }

    /// <summary>Writes and removes; each file is whole at any moment.</summary>
    public static void Apply(IEnumerable<ModelChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Wanted is { } text)
            {
                TextFile.Write(change.Path, text);
            }
            else
            {
                TextFile.Delete(change.Path);
            }
        }
    }

    // Only files of the target's own kind: another target may share the folder.
    private static IEnumerable<string> Stale(string folder, IReadOnlyList<ModelFile> files)
    {
        var extension = Path.GetExtension(files[0].Path);
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return Disk.Files(folder, "*" + extension, nested: false)
            .Where(path => !wanted.Contains(Path.GetFileName(path)) && GeneratedMark.IsOn(TextFile.Head(path)))
            .Order(StringComparer.Ordinal);
    }
}
