namespace Tenet.Core.Documents.Site;

/// <summary>All migrations, the last first.</summary>
public sealed record MigrationsPage(IReadOnlyList<MigrationEntry> Migrations);
