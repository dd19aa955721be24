using System.Globalization;
using Tenet.Core.Model;
using Tenet.Core.Seeding.Values;

namespace Tenet.Postgres.Proving;

/// <summary>What decides in which partition a row goes: the columns of the keys and the constants of the bounds, for each tree of partitions as a whole.</summary>
internal sealed class PartitionTrees
{
    private static readonly char[] Between = ['(', ')', ',', ' '];

    private readonly Dictionary<string, string> above;
    private readonly Dictionary<string, List<string>> columns = [];
    private readonly Dictionary<string, List<string>> bounds = [];

    public PartitionTrees(SchemaModel model, IReadOnlyDictionary<FactId, string[]> keyColumns)
    {
        above = model.Of<Table>().Where(table => table.PartitionOf is not null).ToDictionary(table => table.Id.Path, table => table.PartitionOf!);
        foreach (var table in model.Of<Table>().Where(table => table.PartitionKey is not null || table.PartitionOf is not null))
        {
            var root = Root(table.Id.Path);
            Add(columns, root, keyColumns.GetValueOrDefault(table.Id) ?? []);
            Add(bounds, root, table.PartitionBound is { } bound ? Constants(bound) : []);
        }
    }

    public IReadOnlyList<string> Columns(RelationName table) => columns.GetValueOrDefault(Root(table.ToString())) ?? [];

    public IReadOnlyList<string> Bounds(RelationName table) => bounds.GetValueOrDefault(Root(table.ToString())) ?? [];

    private string Root(string table)
    {
        while (above.TryGetValue(table, out var parent))
        {
            table = parent;
        }

        return table;
    }

    private static IEnumerable<string> Constants(string bound) =>
        TextConstants.Of(bound).Concat(bound.Split(Between).Where(word => decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));

    private static void Add(Dictionary<string, List<string>> to, string root, IEnumerable<string> items)
    {
        if (!to.TryGetValue(root, out var list))
        {
            to.Add(root, list = []);
        }

        list.AddRange(items.Where(item => !list.Contains(item)));
    }
}
