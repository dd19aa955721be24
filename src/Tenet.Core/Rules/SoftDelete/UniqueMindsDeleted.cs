using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>A name is free again once its row was deleted.</summary>
internal sealed class UniqueMindsDeleted : Rule
{
    public override RuleInfo Info { get; } = new(
        "soft-delete/unique-minds-deleted", Severity.Warning, "A name is free again once its row was deleted",
        "A unique constraint counts deleted rows too: whoever deletes a project cannot make another of that name, and does not see why.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where SoftDeletion.ColumnOf(schema, table) is not null && table.Key is not null
        from lookup in table.Lookups
        where lookup.Unique && lookup.Predicate is null && lookup.Id != table.Key!.Id && !table.Key.Columns.All(column => lookup.Columns.Contains(column))
            && !lookup.Columns.Contains(SoftDeletion.ColumnOf(schema, table)!.Name)
        select Found(lookup.Id, $"{Shown(lookup.Id)} counts deleted rows; a unique index WHERE {SoftDeletion.ColumnOf(schema, table)!.Name} IS NULL does not.");
}
