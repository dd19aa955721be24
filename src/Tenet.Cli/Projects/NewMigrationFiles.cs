using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;

namespace Tenet.Cli.Projects;

/// <summary>Files of new migrations on disk; what is there stays.</summary>
internal static class NewMigrationFiles
{
    /// <summary>A name as file names have it: lower-case words with underscores between.</summary>
    /// <exception cref="TenetException">TNT1011 where it holds anything else.</exception>
    public static string Name(string said)
    {
        var name = said.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        return name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            ? name
            : throw new TenetException(ErrorCode.UsageWrong, $"'{said}' names no migration: letters, digits and underscores are expected, as in add_referral_code.");
    }

    /// <returns>The paths that were written.</returns>
    /// <exception cref="TenetException">TNT1010 where one is there already; nothing is written then.</exception>
    public static IReadOnlyList<string> Write(ProjectFolder project, IReadOnlyList<MigrationFile> files)
    {
        var paths = files.Select(file => Path.Combine(project.MigrationsPath, file.Path)).ToList();
        if (paths.Find(Disk.IsThere) is { } taken)
        {
            throw new TenetException(ErrorCode.OutputRefused, "There is a migration of this name already.", taken, "Name the new one otherwise.");
        }

        foreach (var (path, file) in paths.Zip(files))
        {
            TextFile.Write(path, file.Text);
        }

        return paths;
    }
}
