using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>One of the two schemas, with what needs what.</summary>
internal sealed class Side
{
    private readonly Dictionary<FactId, List<FactId>> edges = [];
    private readonly Dictionary<FactId, List<FactId>> neededBy = [];

    public Side(SchemaModel model)
    {
        Index = new ModelIndex(model);
        foreach (var (from, to) in model.Edges)
        {
            Add(edges, from, to);
            Add(neededBy, to, from);
        }

        foreach (var fact in model.Facts)
        {
            foreach (var need in StructuralNeeds.Named(fact, Index))
            {
                Add(neededBy, need, fact.Id);
            }
        }
    }

    public ModelIndex Index { get; }

    public SchemaModel Model => Index.Model;

    public Fact? Find(FactId id) => Index.Model.Find(id);

    public bool Has(FactId id) => Index.Model.Contains(id);

    /// <summary>By the catalog's dependencies alone.</summary>
    public IReadOnlyList<FactId> Edges(FactId id) => edges.GetValueOrDefault(id) ?? [];

    /// <summary>By the catalog's dependencies and by what the fact says itself.</summary>
    public IEnumerable<FactId> Needs(FactId id) => Find(id) is { } fact ? Edges(id).Concat(StructuralNeeds.Of(fact, Index)) : [];

    /// <summary>What needs it, besides what belongs to it and what lies in the schema that it is.</summary>
    public IReadOnlyList<FactId> NeededBy(FactId id) => neededBy.GetValueOrDefault(id) ?? [];

    private static void Add(Dictionary<FactId, List<FactId>> lists, FactId key, FactId item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
