using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class FullScan : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/full-scan", Severity.Warning, "No table is read from beginning to end while others wait",
        "Reading all rows takes as long as there are rows, and the lock is held all the while.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.Moments.SelectMany(moment => migration.Tops(moment.Seen.Scanned)
            .Where(table => moment.Strong(table) is not null && !IsToldElsewhere(moment.Seen, table))
            .Select(table => Weighed(
                migration, table, moment.Place,
                $"All of {migration.Named(table)} is read under a lock in {LockModes.Name(moment.Strong(table)!.Mode)} mode: read it before the lock is taken, in a migration of its own.")).OfType<Finding>());
    }

    // Other rules say better why it is read.
    private static bool IsToldElsewhere(StatementObservation seen, string table) =>
        seen.Rewritten.Contains(table) || seen.IndexedTables.Contains(table) || seen.Validated.Count > 0 || seen.Written.Any(write => write.Relation == table);
}
