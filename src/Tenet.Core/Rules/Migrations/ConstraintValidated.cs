using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

internal sealed class ConstraintValidated : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/constraint-validated", Severity.Error, "Constraints are held against old rows while the table is used",
        "A check, foreign key or NOT NULL that is added as it is reads all rows under the lock that adding takes. Added NOT VALID it takes a moment, and VALIDATE CONSTRAINT lets others go on.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        foreach (var moment in migration.Moments)
        {
            var whole = moment.Seen.Validated.ToLookup(part => migration.Touched(moment, [part.Relation]).First(), part => part.Name, StringComparer.Ordinal);
            foreach (var table in whole.Select(group => group.Key).Where(table => IsRead(migration, moment, table)))
            {
                var names = whole[table].Distinct(StringComparer.Ordinal).ToList();
                if (moment.Strong(table) is { } held && Weighed(migration, table, moment.Place, Message(migration, moment, table, string.Join(", ", names), held)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    // Of a partitioned table it is the partitions that are read.
    private static bool IsRead(MigrationView migration, MigrationMoment moment, string table) =>
        !migration.Touched(moment, moment.Seen.Rewritten.Concat(moment.Seen.IndexedTables)).Contains(table) && migration.Touched(moment, moment.Seen.Scanned).Contains(table);

    private static string Message(MigrationView migration, MigrationMoment moment, string table, string names, HeldLock held) =>
        held.By == moment.Seen
            ? $"All of {migration.Named(table)} is read for {names} under a lock in {LockModes.Name(held.Mode)} mode: add it NOT VALID, and validate it in a migration of its own."
            : $"All of {migration.Named(table)} is read for {names} under the {LockModes.Name(held.Mode)} lock of {MigrationMoment.LineOf(held.By)}: validate it in a migration of its own.";
}
