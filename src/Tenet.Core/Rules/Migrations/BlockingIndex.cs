namespace Tenet.Core.Rules.Migrations;

internal sealed class BlockingIndex : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/blocking-index", Severity.Error, "Indexes of tables with rows are built while rows are written",
        "A plain CREATE INDEX, and a key or unique constraint that builds one, keeps all writers out until every row was read and sorted.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.Moments.SelectMany(moment => migration.Touched(moment, moment.Seen.IndexedTables)
            .Where(table => moment.Strong(table) is not null && !migration.Touched(moment, moment.Seen.Rewritten).Contains(table))
            .Select(table => Weighed(
                migration, table, moment.Place,
                $"Writers of {migration.Named(table)} wait while an index is built: CREATE INDEX CONCURRENTLY in a migration of its own; a constraint then takes it over with USING INDEX.")).OfType<Finding>());
    }
}
