using Tenet.Core.Model;

namespace Tenet.Core.Rules.Migrations;

internal sealed class VolatileDefault : MigrationRule
{
    public override RuleInfo Info { get; } = new(
        "migrations/volatile-default", Severity.Error, "A new column comes with no value that differs from row to row",
        "A constant default is kept once for all old rows. One that has to be worked out for each (a uuid, a sequence, a stored expression) makes PostgreSQL write the whole table anew while nobody can read it.");

    public override IEnumerable<Finding> Check(MigrationView migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        return migration.Moments.SelectMany(moment => migration.Touched(moment, moment.Seen.Rewritten)
            .SelectMany(table => Filled(migration, moment, table).Select(column => Weighed(
                migration, table, moment.Place,
                $"{Rule.Shown(column.Id)} is added with {What(column)}, so {migration.Named(table)} is written anew: add it empty, set the default, fill it in batches.", column.Id))).OfType<Finding>());
    }

    /// <summary>Whether the table is written anew because of a column that it gets.</summary>
    public static bool Explains(MigrationView migration, MigrationMoment moment, string table) => Filled(migration, moment, table).Any();

    // That the table was written anew tells that the value is not a constant.
    private static IEnumerable<Column> Filled(MigrationView migration, MigrationMoment moment, string table)
    {
        var id = migration.Id(table);
        return moment.Seen.Added.Where(part => part.Relation == table)
            .Select(part => migration.After?.Find(new FactId(FactKind.Column, id.Schema, part.Name, id.Name))).OfType<Column>()
            .Where(column => column is not { Default: null, Identity: null, Generated: null });
    }

    private static string What(Column column) => column switch
    {
        { Identity: not null } => "numbers",
        { Generated: not null } => "a stored expression",
        _ => $"the default {column.Default}",
    };
}
