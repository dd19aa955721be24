using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>
/// Columns that a parent got after it had children. CREATE TABLE … INHERITS puts what is inherited first, so a child that
/// has such a column behind its own can only be made as it was: child first, then the parent's ALTER TABLE … ADD COLUMN.
/// </summary>
internal static class LateColumns
{
    public static IReadOnlySet<FactId> Of(ModelIndex index)
    {
        var late = new HashSet<FactId>();
        foreach (var child in index.Model.Of<Table>().Where(table => table.Inherits.Count > 0))
        {
            foreach (var column in Displaced(child, index))
            {
                Mark(child, column.Name, index, late);
            }
        }

        foreach (var id in late.ToArray())
        {
            MarkHeirs(new FactId(FactKind.Table, id.Schema, id.Of), id.Name, index, late);
        }

        return late;
    }

    // Inherited columns before which something stands that CREATE TABLE … INHERITS would put behind them.
    private static List<Column> Displaced(Table child, ModelIndex index)
    {
        var actual = index.Columns(child.Id);
        if (!actual.Any(column => column.Inherited))
        {
            return [];
        }

        var usual = child.Inherits.SelectMany(parent => index.Columns(ModelIndex.TableId(parent)).Select(column => column.Name))
            .Concat(actual.Select(column => column.Name)).Distinct().Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        var furthest = -1;
        var displaced = new List<Column>();
        foreach (var column in actual)
        {
            if (column.Inherited && usual[column.Name] < furthest)
            {
                displaced.Add(column);
            }

            furthest = Math.Max(furthest, usual[column.Name]);
        }

        return displaced;
    }

    // The column and all behind it, in whichever ancestor defines it.
    private static void Mark(Table child, string name, ModelIndex index, HashSet<FactId> late)
    {
        foreach (var parent in child.Inherits.Select(ModelIndex.TableId))
        {
            var columns = index.Columns(parent);
            switch (columns.FirstOrDefault(column => column.Name == name))
            {
                case { Inherited: true } when index.Model.Find(parent) is Table table:
                    Mark(table, name, index, late);
                    break;
                case { } column:
                    late.UnionWith(columns.SkipWhile(other => other != column).Select(other => other.Id));
                    break;
            }
        }
    }

    private static void MarkHeirs(FactId table, string name, ModelIndex index, HashSet<FactId> late)
    {
        foreach (var child in index.Children(table))
        {
            if (index.Model.Find(new FactId(FactKind.Column, child.Schema, name, child.Name)) is Column { Inherited: true } column && late.Add(column.Id))
            {
                MarkHeirs(child.Id, name, index, late);
            }
        }
    }
}
