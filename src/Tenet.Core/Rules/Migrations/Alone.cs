namespace Tenet.Core.Rules.Migrations;

internal sealed class Alone : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/alone", Severity.Warning, "What runs outside of a transaction stands alone",
        "One statement that cannot run in a transaction takes the transaction away from all others of the file: a failure leaves half of it behind. In a file that asks for no transaction it is a note.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        var outside = migration.Moments.FirstOrDefault(moment => !moment.Seen.InTransaction);
        var other = migration.Moments.FirstOrDefault(moment => moment != outside && moment.Seen.Changes);
        if (outside is not null && other is not null)
        {
            yield return Found(
                migration, null, outside.Place, $"It runs outside of a transaction, beside what {other.Line} changes: a failure leaves one without the other. Put it into a migration of its own.",
                migration.Migration.Transactional == false ? Severity.Note : null);
        }
    }
}
