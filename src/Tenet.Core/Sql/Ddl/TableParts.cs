using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>A table with what is created in the same statement.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns in their order, those left out that are added later.</param>
/// <param name="Checks">The checks to create with it.</param>
/// <param name="Keys">Primary key, unique and exclusion constraints to create with it.</param>
/// <param name="Apart">Columns whose default is set later.</param>
/// <param name="ParentColumn">The column of that name in the first parent that has one.</param>
internal sealed record TableParts(
    Table Table,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<CheckConstraint> Checks,
    IReadOnlyList<KeyConstraint> Keys,
    IReadOnlySet<FactId> Apart,
    Func<string, Column?> ParentColumn)
{
    /// <summary>
    /// The table is made without its parents and joined to them afterwards: a partition, which may have another column order,
    /// and a child that defines all that it inherits itself, as one does that was once adopted by <c>ALTER TABLE … INHERIT</c>.
    /// </summary>
    public bool IsStandalone { get; } =
        Table.PartitionOf is not null || Table.Inherits.Count == 0
        || (Columns.All(column => !column.Inherited && column.NotNull is not { Inherited: true }) && Checks.All(check => !check.Inherited));
}
