using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Tables and views with what leads from one to another, found once for all diagrams.</summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<FactId, TableView> tables;
    private readonly Dictionary<FactId, List<TableView>> readers = [];

    public SchemaGraph(SchemaView schema)
    {
        Tables = [.. schema.Objects, .. schema.Deprecated];
        tables = Tables.ToDictionary(table => table.Fact);
        foreach (var view in Tables)
        {
            foreach (var read in view.Reads)
            {
                (readers.TryGetValue(read.Fact, out var list) ? list : readers[read.Fact] = []).Add(view);
            }
        }
    }

    public IReadOnlyList<TableView> Tables { get; }

    public TableView? Find(FactId id) => tables.GetValueOrDefault(id);

    /// <summary>The views that read it.</summary>
    public IReadOnlyList<TableView> Readers(FactId id) => readers.GetValueOrDefault(id) ?? [];

    /// <summary>The column in whose row a relation begins: one that no other relation of the child shares, and the column it refers to.</summary>
    public static (string Child, string Parent) Ends(RelationView relation, TableView child)
    {
        var key = relation.Key;
        var others = child.References.Where(other => other.Key.Id != key.Id).SelectMany(other => other.Key.Columns).ToHashSet();
        var own = 0;
        for (var i = key.Columns.Count - 1; i >= 0; i--)
        {
            own = others.Contains(key.Columns[i]) ? own : i;
        }

        return (key.Columns[own], key.ReferencedColumns.Count > own ? key.ReferencedColumns[own] : "");
    }
}
