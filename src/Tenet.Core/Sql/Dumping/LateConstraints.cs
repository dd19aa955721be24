using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>
/// Checks and NOT NULLs that follow their table. One that is not valid in a child, too, came to both at once: the child was there
/// when it was added, for a child that is created later begins with a valid one. A partition is no such child: it brings its own when it is attached.
/// </summary>
internal static class LateConstraints
{
    public static bool IsLate(CheckConstraint check, ModelIndex index) =>
        check.NotValid && !check.NotEnforced && (check.Inherited ? !IsPartition(check, index) : InHeirs(check, index).Any(heir => heir.NotValid));

    /// <summary>The checks that are added right behind their table, for CREATE TABLE knows no NOT VALID.</summary>
    public static IEnumerable<CheckConstraint> Checks(IEnumerable<CheckConstraint> checks, Table table) =>
        checks.Where(check => check is { NotValid: true, NotEnforced: false } && (!check.Inherited || table.PartitionOf is not null));

    /// <summary>The NOT NULLs that are added right behind their table.</summary>
    public static IEnumerable<Column> NotNulls(IEnumerable<Column> columns, Table table, ModelIndex index) =>
        columns.Where(column => column.NotNull is { NotValid: true } own && (!own.Inherited || table.PartitionOf is not null) && !InHeirs(column, index).Any(IsNotValid));

    public static IEnumerable<DumpUnit> Of(Table table, IReadOnlyList<Column> columns, IEnumerable<CheckConstraint> checks, UnitContext context)
    {
        foreach (var check in checks)
        {
            if (!check.Inherited || table.PartitionOf is not null)
            {
                CheckConstraint[] below = IsLate(check, context.Index) ? [.. InHeirs(check, context.Index)] : [];
                yield return new DumpUnit(check.Id, table.Id, () => [.. Heirs.Await([.. below.Select(Names.Relation)]), CheckDdl.Add(check), .. below.Where(heir => !heir.NotValid).Select(heir => Validate(heir, heir.Name)), .. CommentDdl.Create(check)])
                {
                    Makes = [check.Id],
                    Needs = [table.Id, .. columns.Select(column => column.Id), .. below.Select(heir => heir.Parent!.Value)],
                };
            }
            else if (check.Comment is not null)
            {
                yield return new DumpUnit(check.Id, table.Id, () => CommentDdl.Create(check)) { Stage = DumpStage.Attached, Makes = [check.Id], Needs = [table.Id] };
            }
        }

        foreach (var column in columns.Where(column => column.NotNull is { NotValid: true, Inherited: false }))
        {
            Column[] below = [.. InHeirs(column, context.Index)];
            if (below.Any(IsNotValid))
            {
                yield return new DumpUnit(column.Id, table.Id, () => [.. Heirs.Await([.. below.Select(Names.Relation)]), NotNullDdl.AddNotValid(column), .. below.Where(heir => !IsNotValid(heir)).SelectMany(Validate)])
                {
                    Step = 1,
                    Needs = [table.Id, .. below.Select(heir => heir.Parent!.Value)],
                };
            }
        }
    }

    private static bool IsNotValid(Column column) => column.NotNull is { NotValid: true };

    private static bool IsPartition(RelationFact fact, ModelIndex index) => index.Model.Find(fact.Parent!.Value) is Table { PartitionOf: not null };

    // Where it was validated in a child and not above.
    private static string Validate(RelationFact heir, string name) => $"ALTER TABLE {Names.Relation(heir)} VALIDATE CONSTRAINT {Quote.Identifier(name)}";

    private static IEnumerable<string> Validate(Column heir) => heir.NotNull!.Name.Value is { } name ? [Validate(heir, name)] : [];

    private static IEnumerable<CheckConstraint> InHeirs(CheckConstraint check, ModelIndex index) => Children(check, index)
        .Select(child => index.Model.Find(new FactId(FactKind.Check, child.Schema, check.Name, child.Name))).OfType<CheckConstraint>().Where(heir => heir.Inherited);

    private static IEnumerable<Column> InHeirs(Column column, ModelIndex index) => Children(column, index)
        .Select(child => index.Model.Find(new FactId(FactKind.Column, child.Schema, column.Name, child.Name))).OfType<Column>().Where(heir => heir.NotNull is { Inherited: true });

    private static IEnumerable<Table> Children(RelationFact fact, ModelIndex index) => Heirs.Of(fact.Parent!.Value, index).Where(child => child.PartitionOf is null).Distinct();
}
