using Tenet.Core.Documents.Views;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>One table with all that refers to it, that it refers to, and that reads it.</summary>
internal static class NeighbourDiagram
{
    private const int MostColumns = 18;
    private const int MostOnASide = 12;

    /// <summary>Null for a table that stands alone.</summary>
    public static Diagram? Of(TableView table, SchemaGraph graph, Func<FactId, string> href)
    {
        var own = table.Fact;
        var outgoing = table.References.Where(relation => relation.Parent.Fact != own && graph.Find(relation.Parent.Fact) is not null).ToList();
        var incoming = table.ReferencedBy.Where(relation => relation.Child.Fact != own && graph.Find(relation.Child.Fact) is not null).ToList();
        var reads = table.Reads.Where(read => graph.Find(read.Fact) is not null).ToList();
        var readers = graph.Readers(own).Where(view => view.Fact != own).ToList();
        if (outgoing.Count + incoming.Count + reads.Count + readers.Count == 0)
        {
            return null;
        }

        var builder = new DiagramBuilder(href);
        var shown = Chosen(table, MostColumns);
        builder.Add(table.Link, "self", shown, table.Columns.Count - shown.Count);
        foreach (var parent in outgoing.Select(relation => relation.Parent).DistinctBy(link => link.Fact).Take(MostOnASide))
        {
            var columns = outgoing.Where(relation => relation.Parent.Fact == parent.Fact).Select(relation => SchemaGraph.Ends(relation, table).Parent).ToHashSet();
            builder.Add(parent, "table", [.. graph.Find(parent.Fact)!.Columns.Where(column => columns.Contains(column.Name))]);
        }

        foreach (var child in incoming.Select(relation => relation.Child).DistinctBy(link => link.Fact).Where(link => !builder.Has(link.Fact)).Take(MostOnASide))
        {
            var view = graph.Find(child.Fact)!;
            var columns = incoming.Where(relation => relation.Child.Fact == child.Fact).Select(relation => SchemaGraph.Ends(relation, view).Child).ToHashSet();
            builder.Add(child, "table", [.. view.Columns.Where(column => columns.Contains(column.Name))]);
        }

        foreach (var link in reads.Concat(readers.Select(view => view.Link)).DistinctBy(link => link.Fact).Where(link => !builder.Has(link.Fact)).Take(MostOnASide))
        {
            builder.Add(link, graph.Find(link.Fact)!.IsView ? "view" : "table", []);
        }

        Lines(builder, table, outgoing, incoming, reads, readers, graph);
        return builder.Build();
    }

    private static void Lines(DiagramBuilder builder, TableView table, List<RelationView> outgoing, List<RelationView> incoming, List<TableLink> reads, List<TableView> readers, SchemaGraph graph)
    {
        foreach (var relation in outgoing.Where(relation => builder.Has(relation.Parent.Fact)).Concat(table.References.Where(relation => relation.Parent.Fact == table.Fact)))
        {
            builder.Relate(relation, table);
        }

        foreach (var relation in incoming.Where(relation => builder.Has(relation.Child.Fact)))
        {
            builder.Relate(relation, graph.Find(relation.Child.Fact)!);
        }

        foreach (var read in reads.Where(read => builder.Has(read.Fact)))
        {
            builder.Read(read, table.Link);
        }

        foreach (var reader in readers.Where(view => builder.Has(view.Fact)))
        {
            builder.Read(table.Link, reader.Link);
        }

        var more = incoming.Select(relation => relation.Child.Fact).Where(id => !builder.Has(id)).Distinct().Count();
        if (more > 0)
        {
            builder.Tie(builder.Place(table.Fact), builder.AddText($"and {Words.Count(more, "more table")}", "#relations"), "More tables refer to it than are drawn");
        }

        var above = outgoing.Select(relation => relation.Parent.Fact).Where(id => !builder.Has(id)).Distinct().Count();
        if (above > 0)
        {
            builder.Tie(builder.AddText($"and {Words.Count(above, "more table")}", "#relations"), builder.Place(table.Fact), "It refers to more tables than are drawn");
        }
    }

    /// <summary>Keys first where not all columns fit, in the order of the table.</summary>
    public static IReadOnlyList<ColumnView> Chosen(TableView table, int most)
    {
        if (table.Columns.Count <= most)
        {
            return table.Columns;
        }

        var chosen = table.Columns.OrderBy(column => column.IsPrimaryKey ? 0 : column.IsForeignKey ? 1 : column.IsUnique ? 2 : 3).Take(most).ToHashSet();
        return [.. table.Columns.Where(chosen.Contains)];
    }
}
