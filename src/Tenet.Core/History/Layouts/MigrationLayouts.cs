namespace Tenet.Core.History.Layouts;

/// <summary>The layouts that Tenet reads, and their names in <c>tenet.yml</c>.</summary>
public static class MigrationLayouts
{
    public static IReadOnlyList<(string Word, MigrationLayout Layout)> Words { get; } =
    [
        ("timestamp", MigrationLayout.Timestamp),
        ("sequential", MigrationLayout.Sequential),
        ("supabase", MigrationLayout.Supabase),
        ("prisma", MigrationLayout.Prisma),
        ("flyway", MigrationLayout.Flyway),
        ("golang-migrate", MigrationLayout.GolangMigrate),
        ("dbmate", MigrationLayout.Dbmate),
    ];

    /// <summary>In the order in which detection prefers them.</summary>
    internal static IReadOnlyList<ILayout> All { get; } =
        [new TimestampLayout(), new SequentialLayout(), new SupabaseLayout(), new PrismaLayout(), new FlywayLayout(), new GolangMigrateLayout(), new DbmateLayout()];

    public static string Word(MigrationLayout layout) => Words.First(pair => pair.Layout == layout).Word;
}
