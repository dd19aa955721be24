namespace Tenet.Core.Rules.Migrations;

internal sealed class EnumValueUsed : MigrationRule
{
    // unsafe_new_enum_value_usage
    internal const string SqlState = "55P04";

    public override RuleInfo Info { get; } = new(
        "migrations/enum-value-used", Severity.Error, "A new value of an enum is used once it is committed",
        "PostgreSQL refuses to use a value in the transaction that added it: an index that holds it could not be taken back with the transaction.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        if (migration.Verification.Failure is { SqlState: SqlState } failure)
        {
            yield return Found(migration, null, failure.Place, "A new value of an enum is used in the transaction that adds it, and the server refuses that: add the value in a migration of its own before this one.");
        }
    }
}
