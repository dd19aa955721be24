using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class StrongLock : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/strong-lock", Severity.Note, "No table with many rows is locked against its users",
        "Whoever wants to write, or even read, waits until the transaction ends; a table with many rows is seldom one without users.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.Moments.SelectMany(moment => migration.StrongLocks(moment).Select(item => (Moment: moment, Lock: item)))
            .Where(item => migration.SizeOf(item.Lock.Relation) == TableSize.Large)
            .GroupBy(item => (item.Moment.Seen.Transaction, item.Lock.Relation))
            .Select(group => group.MaxBy(item => item.Lock.Mode))
            .Select(item => Found(
                migration, migration.Id(item.Lock.Relation), item.Moment.Place,
                $"{migration.Named(item.Lock.Relation)} is locked in {LockModes.Name(item.Lock.Mode)} mode: {(LockModes.BlocksReads(item.Lock.Mode) ? "readers and writers wait" : "writers wait")} until the transaction ends."));
    }
}
