using Tenet.Core.Model;

namespace Tenet.Core.Rules.Facts;

/// <summary>What views read, through other views as well.</summary>
internal static class Reads
{
    /// <summary>The tables, in order of their names.</summary>
    public static IReadOnlyList<TableFacts> Tables(SchemaView schema, FactId view)
    {
        var (seen, open, tables) = (new HashSet<FactId> { view }, new Queue<FactId>([view]), new List<TableFacts>());
        while (open.TryDequeue(out var next))
        {
            foreach (var relation in schema.Needs(next).Select(schema.Relation).OfType<TableFacts>())
            {
                if (seen.Add(relation.Id))
                {
                    (relation.Table is null ? null : tables)?.Add(relation);
                    open.Enqueue(relation.Id);
                }
            }
        }

        tables.Sort((a, b) => SchemaModel.Compare(a.Id, b.Id));
        return tables;
    }
}
