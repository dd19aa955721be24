using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>
/// Checks and NOT NULLs that follow their table. One that is not valid in a child, too, came to both at once: the child was there
/// when it was added, for a child that is created later begins with a valid one.
/// </summary>
internal static class LateConstraints
{
    public static bool IsLate(CheckConstraint check, ModelIndex index) =>
        check.NotValid && !check.NotEnforced && (check.Inherited || InChildren(check, index).Any());

    /// <summary>The NOT NULLs that are added right behind their table.</summary>
    public static IEnumerable<Column> NotNulls(IEnumerable<Column> columns, UnitContext context) =>
        columns.Where(column => column.NotNull is { NotValid: true, Inherited: false } && !InChildren(column, context.Index).Any());

    public static IEnumerable<DumpUnit> Of(Table table, IReadOnlyList<Column> columns, IEnumerable<CheckConstraint> checks, UnitContext context)
    {
        foreach (var check in checks)
        {
            if (!check.Inherited)
            {
                var children = check.NotValid ? InChildren(check, context.Index) : [];
                yield return new DumpUnit(check.Id, table.Id, () => [CheckDdl.Add(check), .. CommentDdl.Create(check)])
                {
                    Makes = [check.Id],
                    Needs = [table.Id, .. columns.Select(column => column.Id), .. children.SelectMany(Whole)],
                };
            }
            else if (check.Comment is not null)
            {
                yield return new DumpUnit(check.Id, table.Id, () => CommentDdl.Create(check)) { Stage = DumpStage.Attached, Makes = [check.Id], Needs = [table.Id] };
            }
        }

        foreach (var column in columns.Where(column => column.NotNull is { NotValid: true, Inherited: false }))
        {
            var children = InChildren(column, context.Index).ToArray();
            if (children.Length > 0)
            {
                yield return new DumpUnit(column.Id, table.Id, () => [NotNullDdl.AddNotValid(column)]) { Step = 1, Needs = [table.Id, .. children.SelectMany(Whole)] };
            }
        }
    }

    private static IEnumerable<FactId> Whole(Table child) => child.PartitionOf is null ? [child.Id] : [child.Id, Marks.Attached(child.Id)];

    private static IEnumerable<Table> InChildren(CheckConstraint check, ModelIndex index) =>
        index.Children(check.Parent!.Value).Where(child =>
            index.Model.Find(new FactId(FactKind.Check, child.Schema, check.Name, child.Name)) is CheckConstraint { NotValid: true, Inherited: true });

    private static IEnumerable<Table> InChildren(Column column, ModelIndex index) =>
        index.Children(column.Parent!.Value).Where(child =>
            index.Model.Find(new FactId(FactKind.Column, child.Schema, column.Name, child.Name)) is Column { NotNull: { NotValid: true, Inherited: true } });
}
