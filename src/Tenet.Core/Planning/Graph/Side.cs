using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>One of the two schemas, with what needs what. It serves two plans at once: the way there and the way back.</summary>
internal sealed class Side
{
    private static readonly Comparer<FactId> ById = Comparer<FactId>.Create(SchemaModel.Compare);

    private readonly Dictionary<FactId, List<FactId>> edges = [];
    private readonly Dictionary<FactId, List<FactId>> neededBy = [];

    // Keys, indexes and foreign keys, nearly all that speaks of columns by name, are looked through when somebody asks for a column:
    // few ask, and writing down each name would take longer than the rest of a plan.
    private readonly Dictionary<(string Schema, string Table), List<ForeignKey>> references = [];
    private readonly Dictionary<FactId, List<FactId>> named = [];

    public Side(SchemaModel model)
    {
        Index = new ModelIndex(model);
        foreach (var (from, to) in model.Edges)
        {
            Add(edges, from, to);
            Add(neededBy, to, from);
        }

        foreach (var key in model.Of<ForeignKey>())
        {
            Add(references, (key.ReferencedSchema, key.ReferencedTable), key);
        }

        foreach (var fact in model.Facts)
        {
            foreach (var need in fact is Column or ForeignKey ? [] : fact is KeyConstraint or Core.Model.Index ? StructuralNeeds.Attached(fact, Index) : StructuralNeeds.Named(fact, Index))
            {
                Add(named, need, fact.Id);
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
    public IReadOnlyList<FactId> NeededBy(FactId id) => [.. neededBy.GetValueOrDefault(id) ?? [], .. NamedBy(id)];

    private IEnumerable<FactId> NamedBy(FactId id)
    {
        IEnumerable<FactId> written = named.GetValueOrDefault(id) ?? [];
        return id.Kind switch
        {
            FactKind.Column => written.Concat(OnRelation(id).Where(fact => StructuralNeeds.Named(fact, Index).Contains(id)).Select(fact => fact.Id).Distinct()).Order(ById),
            FactKind.Table => written.Concat(References(id.Schema, id.Name).Select(key => key.Id)).Order(ById),
            _ => written,
        };
    }

    private IEnumerable<Fact> OnRelation(FactId column) =>
        Index.Of<Fact>(new FactId(FactKind.Table, column.Schema, column.Of)).Concat(Index.Of<Fact>(new FactId(FactKind.MaterializedView, column.Schema, column.Of)))
            .Where(fact => fact is KeyConstraint or ForeignKey or Core.Model.Index).Concat(References(column.Schema, column.Of));

    private List<ForeignKey> References(string schema, string table) => references.GetValueOrDefault((schema, table)) ?? [];

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
