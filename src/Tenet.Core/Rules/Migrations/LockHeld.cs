using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class LockHeld : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/lock-held", Severity.Warning, "A lock that others wait for is not held while other work is done",
        "A lock is held to the end of its transaction. What reads or writes another table meanwhile keeps the users of this one waiting for nothing.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var told = new HashSet<(int, string)>();
        foreach (var moment in migration.Moments)
        {
            var work = Work(moment.Seen).Where(work => migration.SizeOf(work.Table) == TableSize.Large).ToList();
            if (work.Count == 0)
            {
                continue;
            }

            foreach (var (relation, held) in moment.Held.Where(item => item.Value.IsStrong && item.Value.By != moment.Seen).OrderBy(item => item.Key, StringComparer.Ordinal))
            {
                var other = work.Find(work => migration.Top(work.Table) != migration.Top(relation) && migration.HoldsRows(relation));
                if (other.Table is not null && told.Add((moment.Seen.Transaction, migration.Top(relation)))
                    && Weighed(
                        migration, relation, moment.Place,
                        $"{migration.Named(relation)} stays locked in {LockModes.Name(held.Mode)} mode since {MigrationMoment.LineOf(held.By)}, while this {other.What} {migration.Named(other.Table)}: do it in a migration of its own.") is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<(string What, string Table)> Work(StatementObservation seen) =>
        seen.Rewritten.Select(table => ("rewrites", table))
            .Concat(seen.IndexedTables.Select(table => ("builds an index of", table)))
            .Concat(seen.Written.Where(write => seen.Scanned.Contains(write.Relation)).Select(write => ("writes rows of", write.Relation)))
            .Concat(seen.Scanned.Select(table => ("reads all of", table)));
}
