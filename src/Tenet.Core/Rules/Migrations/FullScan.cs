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
        return migration.Moments.SelectMany(moment => migration.Touched(moment, moment.Seen.Scanned)
            .Where(table => moment.Strong(table) is not null && !IsToldElsewhere(migration, moment, table))
            .Select(table => Weighed(
                migration, table, moment.Place,
                $"All of {migration.Named(table)} is read under a lock in {LockModes.Name(moment.Strong(table)!.Mode)} mode: read it before the lock is taken, in a migration of its own.")).OfType<Finding>());
    }

    // Other rules say better why it is read.
    private static bool IsToldElsewhere(MigrationView migration, MigrationMoment moment, string table) =>
        moment.Seen.Validated.Count > 0
        || migration.Touched(moment, moment.Seen.Rewritten.Concat(moment.Seen.IndexedTables).Concat(moment.Seen.Written.Select(write => write.Relation))).Contains(table);
}
