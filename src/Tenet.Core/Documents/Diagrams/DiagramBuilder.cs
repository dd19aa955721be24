using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Collects the boxes and lines of one diagram.</summary>
/// <param name="href">The page of a table; empty where it has none.</param>
internal sealed class DiagramBuilder(Func<FactId, string> href)
{
    private readonly List<DiagramNode> nodes = [];
    private readonly List<DiagramEdge> edges = [];
    private readonly Dictionary<FactId, int> places = [];

    public bool Has(FactId table) => places.ContainsKey(table);

    /// <param name="link">The table or view.</param>
    /// <param name="style">Its class.</param>
    /// <param name="shown">Columns in their order.</param>
    /// <param name="hidden">How many there are besides.</param>
    /// <param name="to">Tables that columns refer to where that is not drawn.</param>
    /// <param name="note">What else is to be said in the last line.</param>
    public void Add(TableLink link, string style, IReadOnlyList<ColumnView> shown, int hidden = 0, IReadOnlyDictionary<string, string>? to = null, string note = "")
    {
        places[link.Fact] = nodes.Count;
        var rows = shown.Select(column => new DiagramRow(
            column.Name, column.Type, column.IsPrimaryKey ? "PK" : column.IsForeignKey ? "FK" : column.IsUnique ? "UK" : "", to?.GetValueOrDefault(column.Name) ?? ""));
        nodes.Add(new DiagramNode(Key(nodes.Count), link.Name, href(link.Fact), style, [.. rows], string.Join(" · ", new[] { note, hidden > 0 ? Words.Count(hidden, "more column") : "" }.Where(text => text.Length > 0))));
    }

    /// <summary>A box that stands for several.</summary>
    public int AddText(string title, string target)
    {
        nodes.Add(new DiagramNode(Key(nodes.Count), title, target, "outside", [], ""));
        return nodes.Count - 1;
    }

    public void Relate(RelationView relation, TableView child)
    {
        var (own, referenced) = SchemaGraph.Ends(relation, child);
        var (from, to) = (places[relation.Parent.Fact], places[relation.Child.Fact]);
        edges.Add(new DiagramEdge(from, to, Row(from, referenced), Row(to, own), $"{relation.Child.Name} ({relation.Columns}) → {relation.Parent.Name}: {relation.Type}, {relation.Constraints}")
        {
            IsOptional = relation.IsOptional,
            IsOneToOne = relation.IsOneToOne,
        });
    }

    public void Read(TableLink table, TableLink view) =>
        edges.Add(new DiagramEdge(places[table.Fact], places[view.Fact], -1, -1, $"{view.Name} reads {table.Name}") { IsRead = true });

    /// <summary>A line that stands for several.</summary>
    public void Tie(int from, int to, string label) => edges.Add(new DiagramEdge(from, to, -1, -1, label) { IsRead = true });

    public int Place(FactId table) => places[table];

    public Diagram Build() => Diagram.Of(nodes, edges);

    public string Prefix { get; init; } = "n";

    private int Row(int place, string column)
    {
        for (var i = 0; i < nodes[place].Rows.Count; i++)
        {
            if (nodes[place].Rows[i].Name == column)
            {
                return i;
            }
        }

        return -1;
    }

    private string Key(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{number}");
}
