using Tenet.Core.Model;

namespace Tenet.Core.History.Layouts;

/// <summary>A folder of migrations, understood.</summary>
/// <param name="Layout">How the folder is laid out; <see cref="MigrationLayout.Timestamp"/> where it is empty and none was named.</param>
/// <param name="Migrations">In the order in which they run.</param>
public sealed record MigrationSet(MigrationLayout Layout, ValueList<Migration> Migrations)
{
    /// <summary>The usual runner of such a folder puts a file into a transaction. The others send it as it is.</summary>
    public bool IsWrapped => Layout is not (MigrationLayout.GolangMigrate or MigrationLayout.Prisma);
}
