using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.SoftDelete;

/// <summary>The time of deletion is empty as long as a row lives.</summary>
internal sealed class DeletedAtNullable : Rule
{
    public override RuleInfo Info { get; } = new(
        "soft-delete/deleted-at-nullable", Severity.Error, "The time of deletion is empty as long as a row lives",
        "With a default or NOT NULL every new row is deleted when it is born.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        from column in table.Columns
        where column.Name == (schema.Conventions.SoftDelete is { } agreed && SoftDeletion.IsTime(column) ? agreed : "deleted_at") && (column.NotNull is not null || column.Default is not null)
        select Found(column.Id, $"{Shown(column.Id)} {(column.NotNull is not null ? "takes no NULL" : "has a default")}.");
}
