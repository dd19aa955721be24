using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Documents.Views;

/// <summary>What documents are about: the tables and views that are not ignored, found by name once.</summary>
internal sealed class SchemaScope
{
    private readonly IgnorePatterns ignore;
    private readonly Dictionary<FactId, List<ForeignKey>> incoming = [];
    private readonly Dictionary<string, Routine> routines = new(StringComparer.Ordinal);
    private readonly ILookup<FactId, FactId> needs;

    public SchemaScope(SchemaModel model, IgnorePatterns ignore)
    {
        this.ignore = ignore;
        Index = new ModelIndex(model);
        Tables = [.. model.Of<Table>().Where(table => table.PartitionOf is null && !ignore.Matches(table))];
        Views = [.. model.Of<View>().Where(view => !ignore.Matches(view)), .. model.Of<MaterializedView>().Where(view => !ignore.Matches(view))];
        var shown = Tables.Select(table => table.Id).ToHashSet();
        foreach (var key in model.Of<ForeignKey>().Where(key => !key.Inherited && shown.Contains(key.Parent!.Value)))
        {
            var parent = Referenced(key);
            (incoming.TryGetValue(parent, out var keys) ? keys : incoming[parent] = []).Add(key);
        }

        foreach (var routine in model.Of<Routine>())
        {
            routines.TryAdd(Names.Of(routine), routine);
            routines.TryAdd(Sql.Quote.Qualified(routine.Schema, routine.Name), routine);
        }

        needs = model.Edges.ToLookup(edge => edge.From, edge => edge.To);
    }

    public SchemaModel Model => Index.Model;

    public ModelIndex Index { get; }

    /// <summary>Tables that stand for themselves: a partition is told with its parent.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>Views, then materialized views.</summary>
    public IReadOnlyList<SchemaFact> Views { get; }

    public IEnumerable<EnumType> Enums => Of<EnumType>();

    /// <summary>The facts of a kind that are not ignored.</summary>
    public IEnumerable<T> Of<T>()
        where T : SchemaFact => Model.Of<T>().Where(fact => !ignore.Matches(fact));

    public IReadOnlyList<ForeignKey> Outgoing(FactId table) => [.. Index.Of<ForeignKey>(table).Where(key => !key.Inherited)];

    public IReadOnlyList<ForeignKey> Incoming(FactId table) => incoming.GetValueOrDefault(table) ?? [];

    /// <summary>The function of that qualified name, as a trigger names it.</summary>
    public Routine? Routine(string name) => routines.GetValueOrDefault(name) ?? routines.GetValueOrDefault(QualifiedName.WithoutArguments(name));

    public IEnumerable<FactId> Needs(FactId id) => needs[id];

    /// <summary>The table that tells of another: the one that it is a partition of, else itself.</summary>
    public FactId Home(FactId table)
    {
        while (Model.Find(table) is Table { PartitionOf: { } parent })
        {
            table = ModelIndex.TableId(parent);
        }

        return table;
    }

    public static FactId Referenced(ForeignKey key) => new(FactKind.Table, key.ReferencedSchema, key.ReferencedTable);

    /// <summary>The name with its schema, which <c>public</c> is not worth.</summary>
    public static string NameOf(FactId id) => id.Schema == "public" ? id.Name : $"{id.Schema}.{id.Name}";
}
