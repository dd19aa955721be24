using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class Backfill : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/backfill", Severity.Warning, "Rows are not filled in the transaction that changes the schema",
        "Writing many rows takes its time, and the locks of the change are held all the while. A failure takes both back.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        foreach (var transaction in migration.Moments.GroupBy(moment => moment.Seen.Transaction))
        {
            var change = transaction.SelectMany(moment => migration.StrongLocks(moment).Select(item => (Moment: moment, Table: item.Relation))).FirstOrDefault();
            foreach (var moment in transaction.Where(_ => change.Table is not null))
            {
                foreach (var table in moment.Seen.Written.Where(write => IsMany(write, moment.Seen)).Select(write => migration.Top(write.Relation)).Distinct(StringComparer.Ordinal))
                {
                    if (Weighed(
                        migration, table, moment.Place,
                        $"Rows of {migration.Named(table)} are written in the transaction that locks {Rule.Shown(migration.Id(change.Table))} ({change.Moment.Line}): fill them in batches in a migration of its own.") is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    // Some rows of a list that are put in are no backfill; rows that come from other rows are.
    private static bool IsMany(ObservedWrite write, StatementObservation seen) => write.Updated + write.Deleted > 0 || (write.Inserted > 0 && seen.Scanned.Count > 0);
}
