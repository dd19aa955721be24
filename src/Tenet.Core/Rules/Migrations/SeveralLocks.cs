namespace Tenet.Core.Rules.Migrations;

internal sealed class SeveralLocks : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/several-locks", Severity.Warning, "A transaction locks one table against its users, and not one after the other",
        "While it waits for the second table, the users of the first wait with it; and whoever uses both in another order stands against it in a deadlock. With a lock_timeout that is over soon, and a note.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var (transaction, locked, told) = (0, new Dictionary<string, MigrationMoment>(StringComparer.Ordinal), false);
        foreach (var moment in migration.Moments)
        {
            if (moment.Seen.Transaction != transaction)
            {
                (transaction, told) = (moment.Seen.Transaction, false);
                locked.Clear();
            }

            var earlier = locked.Where(item => item.Value != moment).Select(item => item.Key).FirstOrDefault();
            foreach (var table in migration.StrongLocks(moment).Select(item => migration.Top(item.Relation)).Where(table => migration.SizeOf(table) == TableSize.Large && locked.TryAdd(table, moment)))
            {
                if (earlier is not null && !told)
                {
                    told = true;
                    yield return Found(
                        migration, migration.Id(table), moment.Place,
                        $"{migration.Named(table)} is locked while {migration.Named(earlier)} is, since {locked[earlier].Line}: change one table in a transaction.",
                        IsShort(migration, moment) ? Severity.Note : null);
                }
            }
        }
    }

    private static bool IsShort(MigrationView migration, MigrationMoment moment) =>
        moment.Seen.LockTimeout is { } wait && wait > TimeSpan.Zero && wait <= migration.Settings.Lint.Migrations.LockTimeout;
}
