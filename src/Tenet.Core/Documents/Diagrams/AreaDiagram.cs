using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>Tables and views of one area with their keys. What almost all refer to is named in the rows, for its lines would hide all others.</summary>
internal static class AreaDiagram
{
    private const int MostColumns = 16;
    private const int MostOutside = 8;
    private const int HubLines = 7;
    private const double HubShare = 0.4;

    public static Diagram Of(IReadOnlyList<TableView> tables, SchemaGraph graph, Func<FactId, string> href)
    {
        var inside = tables.Select(table => table.Fact).ToHashSet();
        var hubs = Hubs(tables);
        var outside = tables.SelectMany(table => table.References).Select(relation => relation.Parent).Where(link => !inside.Contains(link.Fact) && !hubs.Contains(link.Fact) && graph.Find(link.Fact) is not null).DistinctBy(link => link.Fact).ToList();
        var drawn = outside.Count <= MostOutside ? outside.Select(link => link.Fact).ToHashSet() : [];
        var builder = new DiagramBuilder(href);
        foreach (var table in tables)
        {
            var shown = table.Columns.Where(column => column.IsPrimaryKey || column.IsForeignKey || column.IsUnique).Take(MostColumns).ToList();
            var named = table.References.Where(relation => !IsDrawn(relation)).GroupBy(relation => SchemaGraph.Ends(relation, table).Child).ToDictionary(group => group.Key, group => group.First().Parent.Name);
            builder.Add(table.Link, table.IsView ? "view" : "table", shown, table.Columns.Count - shown.Count, named, hubs.Contains(table.Fact) ? $"← {Words.Count(table.ReferencedBy.Select(relation => relation.Child.Fact).Distinct().Count(), "table")}" : "");
        }

        foreach (var link in outside.Where(link => drawn.Contains(link.Fact)))
        {
            builder.Add(link, "outside", []);
        }

        foreach (var table in tables)
        {
            foreach (var relation in table.References.Where(IsDrawn))
            {
                builder.Relate(relation, table);
            }

            foreach (var read in table.Reads.Where(read => inside.Contains(read.Fact)))
            {
                builder.Read(read, table.Link);
            }
        }

        return builder.Build();

        bool IsDrawn(RelationView relation) => relation.Parent.Fact == relation.Child.Fact || (!hubs.Contains(relation.Parent.Fact) && (inside.Contains(relation.Parent.Fact) || drawn.Contains(relation.Parent.Fact)));
    }

    /// <summary>The tables that so many refer to that lines to them would hide all others.</summary>
    public static HashSet<FactId> Hubs(IReadOnlyList<TableView> tables)
    {
        var referring = tables.Count(table => table.References.Count > 0);
        return [.. tables.SelectMany(table => table.References.Select(relation => relation.Parent.Fact).Where(parent => parent != table.Fact).Distinct()).GroupBy(parent => parent)
            .Where(group => group.Count() >= HubLines && group.Count() > referring * HubShare).Select(group => group.Key)];
    }
}
