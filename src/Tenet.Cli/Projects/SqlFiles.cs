using Tenet.Postgres.Execution;

namespace Tenet.Cli.Projects;

/// <summary>SQL files of a path: the file itself, or all <c>.sql</c> files of a folder.</summary>
internal static class SqlFiles
{
    public static IReadOnlyList<SqlScript> Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [new SqlScript(path, TextFile.Read(path, path))] : [];
        }

        return
        [
            .. Directory.EnumerateFiles(path, "*.sql", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(path, file).Split('/', '\\').Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal)
                .Select(file => new SqlScript(file.Replace('\\', '/'), TextFile.Read(file, file))),
        ];
    }
}
