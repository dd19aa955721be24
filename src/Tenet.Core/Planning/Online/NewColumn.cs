using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Online;

/// <summary>A column whose default differs from row to row comes empty; new rows have the default, the others get it batch by batch.</summary>
internal static class NewColumn
{
    /// <summary>The columns that can come so.</summary>
    public static IReadOnlySet<FactId> All(Scene scene) => scene.Nodes.Where(node => IsOne(node, scene)).Select(node => node.Subject).ToHashSet();

    public static Treatment Of(Column column, IReadOnlyList<string> statements, Scene scene)
    {
        var table = (Table)scene.Fates.After.Find(column.Parent!.Value)!;
        var bare = column with { Default = null, NotNull = null };
        var about = statements.Skip(1).Except(CommentDdl.OnParts(column));
        return new Treatment(
            [
                $"ALTER TABLE {Names.Of(table)} ADD COLUMN {ColumnDdl.Definition(bare, Parts(table, bare), scene.ServerVersion)}",
                $"{ColumnDdl.Alter(column, "ALTER TABLE")} SET DEFAULT {column.Default}",
                .. about,
            ])
        {
            After =
            [
                .. scene.WithRows(table.Id).Select(part => Backfill.Write(part, column.Name, "DEFAULT", Sql.Quote.Identifier(column.Name) + " IS NULL", scene)),
                .. NotNullSet.Later(column, scene),
            ],
        };
    }

    private static bool IsOne(PlanNode node, Scene scene)
    {
        if (node.Action != PlanAction.Create || scene.Fates.After.Find(node.Subject) is not Column { Relation: null, Default: { } value, Generated: null, Identity: null, NotNull: null or { NotValid: false } } column)
        {
            return false;
        }

        var id = column.Parent!.Value;
        var needs = scene.Fates.After.Needs(column.Id).ToArray();
        return scene.IsThere(id) && !scene.Joins(id) && scene.Fates.After.Find(id) is Table { ForeignServer: null } table
            // The constraints of a domain make the server look at each row whatever the default is.
            && !needs.Any(need => need.Kind == FactKind.Domain)
            && !scene.Fates.After.Index.Children(id).Any(child => scene.Joins(child.Id) || IsOwn(column, child, scene))
            && Volatility.IsPossible(value, needs)
            && node.Write().FirstOrDefault() == $"ALTER TABLE {Names.Of(table)} ADD COLUMN {ColumnDdl.Definition(column, Parts(table, column), scene.ServerVersion)}";
    }

    private static bool IsOwn(Column column, Table child, Scene scene) =>
        scene.Fates.After.Find(new FactId(FactKind.Column, child.Schema, column.Name, child.Name)) is not Column { Inherited: true } heir || heir.Default != column.Default || heir.NotNull is { Inherited: false };

    private static TableParts Parts(Table table, Column column) => new(table, [column], [], [], new HashSet<FactId>(), _ => null);
}
