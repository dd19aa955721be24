using Tenet.Core.History.Layouts;
using Tenet.Postgres.Caching;
using Tenet.Postgres.Execution;

namespace Tenet.Cli.Caching;

/// <summary>How SQL is added to a key.</summary>
internal static class CacheKeys
{
    /// <summary>The files, named from the project's folder: a copy of the project elsewhere is the same project.</summary>
    public static void Add(this ContentKey key, string root, IReadOnlyList<SqlScript> files) =>
        key.Add([.. files.Select(file => file with { Path = Path.GetRelativePath(root, file.Path) })]);

    /// <summary>Files that are named from the project's folder already.</summary>
    public static void Add(this ContentKey key, IReadOnlyList<SqlScript> files)
    {
        key.Add((long)files.Count);
        foreach (var file in files)
        {
            key.Add(file.Path).Add(file.Text);
        }
    }

    /// <summary>The files as they stand, and how they were understood.</summary>
    public static void Add(this ContentKey key, MigrationSet set)
    {
        key.Add((long)set.Layout).Add(set.Migrations.Count);
        foreach (var migration in set.Migrations)
        {
            key.Add(migration.Version).Add(migration.Name).Add(migration.Path).Add(migration.Up.FirstLine).Add(migration.Up.Text);
            key.Add(migration.Up.Transactional switch { null => 2, true => 1, false => 0 });
        }
    }
}
