using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Sql.Dumping;

/// <summary>A model's facts by what they belong to, collected once, so that nothing scans the model again.</summary>
internal sealed class ModelIndex
{
    private readonly Dictionary<FactId, List<Fact>> byParent = [];
    private readonly Dictionary<FactId, List<Table>> partitions = [];
    private readonly Dictionary<FactId, List<Table>> heirs = [];
    private readonly Lazy<Dictionary<(string Schema, string Name), FactId>> indexes;

    public ModelIndex(SchemaModel model)
    {
        Model = model;
        indexes = new(Indexes);
        AddByParent();
        foreach (var table in model.Of<Table>())
        {
            if (table.PartitionOf is { } of)
            {
                Add(partitions, TableId(of), table);
                continue;
            }

            foreach (var ancestor in table.Inherits)
            {
                Add(heirs, TableId(ancestor), table);
            }
        }

        LateColumns = Dumping.LateColumns.Of(this);
    }

    public SchemaModel Model { get; }

    /// <summary>Columns that are added once the heirs of their table are there.</summary>
    public IReadOnlySet<FactId> LateColumns { get; }

    public int ServerVersion => Model.ServerVersion;

    /// <summary>The facts of one kind that belong to another.</summary>
    public IEnumerable<T> Of<T>(FactId parent)
        where T : Fact => byParent.TryGetValue(parent, out var facts) ? facts.OfType<T>() : [];

    /// <summary>The columns of a relation, in their order.</summary>
    public IReadOnlyList<Column> Columns(FactId relation) => [.. Of<Column>(relation).OrderBy(column => column.Position.Value)];

    public IReadOnlyList<Table> Partitions(FactId table) => partitions.GetValueOrDefault(table) ?? [];

    /// <summary>Partitions and inheriting tables, one level down.</summary>
    public IEnumerable<Table> Children(FactId table) => Partitions(table).Concat(heirs.GetValueOrDefault(table) ?? []);

    /// <summary>The index of that qualified name, a key's or one of its own.</summary>
    public FactId? IndexId(string qualified) => indexes.Value.TryGetValue(QualifiedName.Pair(qualified), out var id) ? id : null;

    /// <summary>Is there an index of that name, a key's or one of its own.</summary>
    public bool HasIndex(string schema, string name) => indexes.Value.ContainsKey((schema, name));

    public static FactId TableId(string qualified)
    {
        var (schema, name) = QualifiedName.Pair(qualified);
        return new FactId(FactKind.Table, schema, name);
    }

    /// <summary>The table, view or materialized view of that qualified name.</summary>
    public FactId RelationId(string qualified)
    {
        var table = TableId(qualified);
        return Array.Find([table, table with { Kind = FactKind.MaterializedView }, table with { Kind = FactKind.View }], Model.Contains) is { Name: not null } found
            ? found
            : table;
    }

    private void AddByParent()
    {
        // Sorted as they are, the columns of a table stand together, and so do its constraints of one kind.
        List<Fact> siblings = [];
        foreach (var fact in Model.Facts)
        {
            if (fact.Parent is { } parent)
            {
                if (siblings is not [{ Parent: { } last }, ..] || last != parent)
                {
                    siblings = byParent.TryGetValue(parent, out var found) ? found : byParent[parent] = [];
                }

                siblings.Add(fact);
            }
        }
    }

    // Names of indexes matter to partitions alone.
    private Dictionary<(string Schema, string Name), FactId> Indexes()
    {
        var all = new Dictionary<(string Schema, string Name), FactId>();
        foreach (var key in Model.Of<KeyConstraint>())
        {
            all[(key.Schema, key.Name)] = key.Id;
        }

        foreach (var index in Model.Of<Index>())
        {
            all[(index.Schema, index.Name)] = index.Id;
        }

        return all;
    }

    private static void Add<T>(Dictionary<FactId, List<T>> lists, FactId key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
