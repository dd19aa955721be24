using Tenet.Core.Errors;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Cli.Projects;

/// <summary>Writes a dump of many files as one: a whole new folder beside the old one, then two renames.</summary>
internal static class DumpFolder
{
    // Written into every split dump; a folder that has it was made by us.
    private const string Order = "load.psql";

    /// <exception cref="TenetException">TNT1010 where the folder holds files that no dump wrote.</exception>
    public static void Write(string folder, IReadOnlyList<DumpFile> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Refuse(target, folder);
        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            foreach (var file in files)
            {
                TextFile.Write(Path.Combine(beside, file.Path), file.Text);
            }

            var old = $"{target}.{Guid.NewGuid():N}.old";
            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            try
            {
                Directory.Move(beside, target);
            }
            catch when (Directory.Exists(old))
            {
                Directory.Move(old, target);
                throw;
            }

            if (Directory.Exists(old))
            {
                Directory.Delete(old, recursive: true);
            }
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static void Refuse(string target, string shown)
    {
        if (File.Exists(target))
        {
            throw new TenetException(ErrorCode.OutputRefused, "The folder to write to is a file.", place: shown);
        }

        if (!Directory.Exists(target))
        {
            return;
        }

        var order = Path.Combine(target, Order);
        var listed = File.Exists(order) ? File.ReadLines(order).Where(line => line.StartsWith("\\ir ", StringComparison.Ordinal)).Select(line => line[4..].Trim('\'')).ToHashSet() : [];
        var foreign = Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(target, file).Replace('\\', '/'))
            .FirstOrDefault(file => file != Order && !listed.Contains(file));
        if (foreign is not null)
        {
            throw new TenetException(ErrorCode.OutputRefused, $"The folder holds a file that no dump wrote: {foreign}.", place: shown);
        }
    }
}
