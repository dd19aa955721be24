using System.Globalization;
using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class LockTimeout : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/lock-timeout", Severity.Warning, "Nobody waits long behind a migration that waits for a lock",
        "A lock that keeps others out has to wait for the slowest of them, and everybody who comes later waits behind it. With lock_timeout the migration gives up in time, and can be run again.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var longest = migration.Settings.Lint.Migrations.LockTimeout;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var moment in migration.Moments.Where(moment => moment.Seen.LockTimeout is { } wait && (wait == TimeSpan.Zero || wait > longest)))
        {
            foreach (var item in migration.StrongLocks(moment).Where(item => Matters(migration, item) && told.Add(item.Relation)))
            {
                var wait = moment.Seen.LockTimeout == TimeSpan.Zero ? "without a lock_timeout" : $"with a lock_timeout of {Shown(moment.Seen.LockTimeout!.Value)}";
                yield return Found(
                    migration, migration.Id(item.Relation), moment.Place,
                    $"{migration.Named(item.Relation)} is locked in {LockModes.Name(item.Mode)} mode {wait}: SET lock_timeout to {Shown(longest)} or less before.");
            }
        }
    }

    // A small table has a queue as well, and a view has the readers of its tables.
    private static bool Matters(MigrationView migration, ObservedLock item) => !migration.HoldsRows(item.Relation) || migration.SizeOf(item.Relation) != TableSize.Empty;

    private static string Shown(TimeSpan time) => time.TotalMilliseconds % 1000 == 0
        ? time.TotalSeconds.ToString(CultureInfo.InvariantCulture) + "s"
        : time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture) + "ms";
}
