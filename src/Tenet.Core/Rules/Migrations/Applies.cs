namespace Tenet.Core.Rules.Migrations;

internal sealed class Applies : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/applies", Severity.Error, "A migration runs where its tables have rows",
        "What runs on the empty tables of a developer stops on the first row of production.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        if (migration.Verification.Failure is { } failure && failure.SqlState != EnumValueUsed.SqlState)
        {
            yield return Found(migration, null, failure.Place, $"It does not run{(migration.After is null ? "" : " where the tables have rows")}: {failure.Message.TrimEnd('.')}.");
        }
    }
}
