namespace Tenet.Core.Rules.Migrations;

internal sealed class Rewrite : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/rewrite", Severity.Error, "No table with rows is written anew",
        "PostgreSQL copies every row into a new file and builds all indexes again, and nobody can read or write the table until that is done.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.Moments.SelectMany(moment => migration.Touched(moment, moment.Seen.Rewritten)
            .Where(table => !VolatileDefault.Explains(migration, moment, table))
            .Select(table => Weighed(
                migration, table, moment.Place,
                $"{migration.Named(table)} is written anew, file and indexes, while nobody can read it: make a second column, fill it in batches and let it take the name, as 'tenet migrate new' plans it.")).OfType<Finding>());
    }
}
