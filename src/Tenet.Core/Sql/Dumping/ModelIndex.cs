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
    private readonly Dictionary<(string Schema, string Name), FactId> indexes = [];

    public ModelIndex(SchemaModel model)
    {
        Model = model;
        foreach (var fact in model.Facts)
        {
            if (fact.Parent is { } parent)
            {
                Add(byParent, parent, fact);
            }

            switch (fact)
            {
                case Table { PartitionOf: { } of } table:
                    Add(partitions, TableId(of), table);
                    break;
                case Table table:
                    foreach (var ancestor in table.Inherits)
                    {
                        Add(heirs, TableId(ancestor), table);
                    }

                    break;
                case KeyConstraint key:
                    indexes[(key.Schema, key.Name)] = key.Id;
                    break;
                case Index index:
                    indexes[(index.Schema, index.Name)] = index.Id;
                    break;
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
    public FactId? IndexId(string qualified) => indexes.TryGetValue(QualifiedName.Pair(qualified), out var id) ? id : null;

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

    private static void Add<T>(Dictionary<FactId, List<T>> lists, FactId key, T item)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}
