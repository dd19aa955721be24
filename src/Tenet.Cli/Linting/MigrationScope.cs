using Tenet.Cli.Projects;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;

namespace Tenet.Cli.Linting;

/// <summary>Which migrations are meant.</summary>
/// <param name="Names">Versions, names or files; empty for all that are new enough.</param>
/// <param name="Since">The last migration that is not meant, or a commit of Git; null for what <c>tenet.yml</c> says.</param>
internal sealed record MigrationScope(IReadOnlyList<string> Names, string? Since)
{
    /// <summary>Those that <c>tenet.yml</c> does not call old.</summary>
    public static MigrationScope Usual { get; } = new([], null);

    /// <summary>The migrations in their order.</summary>
    /// <exception cref="TenetException">TNT1012 a name of no migration, TNT5060 a beginning that nobody knows.</exception>
    public async Task<IReadOnlyList<Migration>> OfAsync(ProjectFolder project, MigrationSet set, CancellationToken cancellation)
    {
        if (Names.Count > 0)
        {
            return Named(set, Names);
        }

        if (Since is null)
        {
            return project.Settings.Lint.Migrations.Since is { } old
                ? After(set, old) ?? throw GitChanges.Unknown(old, "lint.migrations.since names a migration by its version, name or file.", Path.Combine(project.Root, Core.Project.ProjectFile.Name))
                : set.Migrations;
        }

        return After(set, Since)
            ?? (await GitChanges.SinceAsync(project.MigrationsPath, Since, cancellation) is { } changed
                ? [.. set.Migrations.Where(migration => migration.Files.Any(file => changed.Contains(file.Path)))]
                : throw GitChanges.Unknown(Since, "It is neither a migration nor a commit."));
    }

    /// <summary>The migrations of these names.</summary>
    /// <exception cref="TenetException">TNT1012.</exception>
    public static IReadOnlyList<Migration> Named(MigrationSet set, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (!set.Migrations.Any(migration => Is(migration, name)))
            {
                throw new TenetException(ErrorCode.ObjectNotFound, $"No migration is called '{name}'.", remedy: "Name its version, its name or its file.");
            }
        }

        return [.. set.Migrations.Where(migration => names.Count == 0 || names.Any(name => Is(migration, name)))];
    }

    private static IReadOnlyList<Migration>? After(MigrationSet set, string name)
    {
        var last = set.Migrations.ToList().FindLastIndex(migration => Is(migration, name));
        return last < 0 ? null : [.. set.Migrations.Skip(last + 1)];
    }

    private static bool Is(Migration migration, string name) =>
        migration.Version == name || migration.Name == name || migration.Path == name || Path.GetFileName(migration.Path) == name;
}
