using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>One of the two schemas, with what needs what.</summary>
internal sealed class Side
{
    private readonly Dictionary<FactId, List<FactId>> needs = [];
    private readonly Dictionary<FactId, List<FactId>> neededBy = [];
    private readonly Dictionary<FactId, List<FactId>> edges = [];

    public Side(SchemaModel model)
    {
        Index = new ModelIndex(model);
        foreach (var (from, to) in model.Edges)
        {
            Add(from, to);
            Add(edges, from, to);
        }

        foreach (var fact in model.Facts)
        {
            foreach (var need in StructuralNeeds.Of(fact, Index))
            {
                Add(fact.Id, need);
            }
        }
    }

    public ModelIndex Index { get; }

    public SchemaModel Model => Index.Model;

    public Fact? Find(FactId id) => Index.Model.Find(id);

    public bool Has(FactId id) => Index.Model.Contains(id);

    /// <summary>By the catalog's dependencies and by what the fact says itself.</summary>
    public IReadOnlyList<FactId> Needs(FactId id) => needs.GetValueOrDefault(id) ?? [];

    /// <summary>By the catalog's dependencies alone.</summary>
    public IReadOnlyList<FactId> Edges(FactId id) => edges.GetValueOrDefault(id) ?? [];

    public IReadOnlyList<FactId> NeededBy(FactId id) => neededBy.GetValueOrDefault(id) ?? [];

    private void Add(FactId from, FactId to)
    {
        Add(needs, from, to);
        Add(neededBy, to, from);
    }

    private static void Add(Dictionary<FactId, List<FactId>> lists, FactId key, FactId item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
