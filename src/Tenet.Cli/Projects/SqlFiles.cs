using Tenet.Postgres.Execution;

namespace Tenet.Cli.Projects;

/// <summary>SQL files of a path: the file itself, or all <c>.sql</c> files of a folder.</summary>
internal static class SqlFiles
{
    public static IReadOnlyList<SqlScript> Read(string path)
    {
        if (!Disk.IsFolder(path))
        {
            return Disk.IsFile(path) ? [new SqlScript(path, TextFile.Read(path, path))] : [];
        }

        return
        [
            .. Disk.Files(path, "*.sql", nested: true)
                .Where(file => !Path.GetRelativePath(path, file).Split('/', '\\').Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal)
                .Select(file => new SqlScript(file.Replace('\\', '/'), TextFile.Read(file, file))),
        ];
    }
}
