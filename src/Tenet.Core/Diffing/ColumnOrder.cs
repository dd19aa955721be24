using Tenet.Core.Model;

namespace Tenet.Core.Diffing;

/// <summary>Finds tables whose common columns stand in another order.</summary>
internal static class ColumnOrder
{
    public static IEnumerable<FactChange> Compare(SchemaModel before, SchemaModel after)
    {
        var other = after.Of<Column>().ToLookup(column => column.Parent);
        foreach (var columns in before.Of<Column>().GroupBy(column => column.Parent))
        {
            var (mine, theirs) = (Names(columns), Names(other[columns.Key]));
            var common = mine.Intersect(theirs).ToHashSet();
            var (a, b) = (Text(mine, common), Text(theirs, common));
            if (a != b && columns.Key is { } parent && before.Find(parent) is { } was && after.Find(parent) is { } now)
            {
                yield return new FactChange(was, now, [new AttributeChange("column order", a, b)]);
            }
        }
    }

    private static List<string> Names(IEnumerable<Column> columns) => [.. columns.OrderBy(column => column.Position.Value).Select(column => column.Name)];

    private static string Text(List<string> names, HashSet<string> common) => string.Join(", ", names.Where(common.Contains));
}
