using Tenet.Core.Documents.Diagrams.Layout;
using Tenet.Core.Model;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>The whole of a large schema: names only, each area in a frame, relations between areas as curves behind.</summary>
internal static class WholeDiagram
{
    private const double Inner = 18;
    private const double TitleHeight = 44;
    private const double Between = 40;

    public static string Write(IReadOnlyList<Area> areas, Func<FactId, string> href, Func<Area, string> page, string label)
    {
        var keys = areas.SelectMany(area => area.Tables).Select((table, i) => (table.Fact, i)).ToDictionary(pair => pair.Fact, pair => pair.i);
        var all = areas.SelectMany(area => area.Tables).ToList();
        var hubs = AreaDiagram.Hubs(all);
        var first = 0;
        var diagrams = new List<Diagram>();
        foreach (var area in areas)
        {
            diagrams.Add(Inside(area, hubs, first, href));
            first += area.Tables.Count;
        }

        var (frames, width, height) = Shelves.Pack([.. diagrams.Zip(areas, (diagram, area) => new LayoutBox(FrameWidth(diagram, area), diagram.Layout.Height + TitleHeight + (2 * Inner)))], Between);
        var svg = new SvgText();
        DiagramSvg.Open(svg, width, height, label);
        for (var i = 0; i < areas.Count; i++)
        {
            svg.Add("<g class=\"area\" transform=\"translate(").Pair(frames[i].X, frames[i].Y).Add(")\"><rect width=\"").Number(FrameWidth(diagrams[i], areas[i])).Add("\" height=\"").Number(diagrams[i].Layout.Height + TitleHeight + (2 * Inner))
                .Add("\" rx=\"10\"/><a href=\"").Quoted(page(areas[i])).Add("\"><text x=\"18\" y=\"34\">").Quoted(TextWidth.Cut(areas[i].Title, 60)).Add("</text></a></g>\n");
        }

        var middles = Middles(areas, diagrams, frames);
        svg.Add("<g class=\"far\">\n");
        foreach (var table in all)
        {
            foreach (var parent in table.References.Select(relation => relation.Parent.Fact).Distinct())
            {
                if (keys.TryGetValue(parent, out var to) && middles[to].Area != middles[keys[table.Fact]].Area)
                {
                    Far(svg, middles[to].At, middles[keys[table.Fact]].At, to, keys[table.Fact]);
                }
            }
        }

        svg.Add("</g>\n");
        for (var i = 0; i < areas.Count; i++)
        {
            DiagramSvg.Inside(svg, diagrams[i], new Corner(frames[i].X + Inner, frames[i].Y + TitleHeight + Inner));
        }

        return svg.Add("</svg>").ToString();
    }

    private static Diagram Inside(Area area, HashSet<FactId> hubs, int first, Func<FactId, string> href)
    {
        var place = area.Tables.Select((table, i) => (table.Fact, i)).ToDictionary(pair => pair.Fact, pair => pair.i);
        var edges = area.Tables.SelectMany((table, i) =>
            table.References.Where(relation => !hubs.Contains(relation.Parent.Fact) && place.ContainsKey(relation.Parent.Fact)).DistinctBy(relation => relation.Parent.Fact)
                .Select(relation => new DiagramEdge(place[relation.Parent.Fact], i, -1, -1, $"{relation.Child.Name} → {relation.Parent.Name}") { IsOptional = relation.IsOptional, IsOneToOne = relation.IsOneToOne })
                .Concat(table.Reads.Where(read => place.ContainsKey(read.Fact)).Select(read => new DiagramEdge(place[read.Fact], i, -1, -1, $"{table.Name} reads {read.Name}") { IsRead = true })));
        return Diagram.Of(
            [.. area.Tables.Select((table, i) => new DiagramNode(Key(first + i), table.Name, href(table.Fact), table.IsView ? "view" : "table", [], ""))],
            [.. edges]);
    }

    private static List<(Corner At, int Area)> Middles(IReadOnlyList<Area> areas, List<Diagram> diagrams, Corner[] frames)
    {
        var middles = new List<(Corner, int)>();
        for (var i = 0; i < areas.Count; i++)
        {
            for (var j = 0; j < diagrams[i].Nodes.Count; j++)
            {
                var (node, corner) = (diagrams[i].Nodes[j], diagrams[i].Layout.Corners[j]);
                middles.Add((new Corner(Math.Round(frames[i].X + Inner + corner.X + (node.Width / 2)), Math.Round(frames[i].Y + TitleHeight + Inner + corner.Y + (node.Height / 2))), i));
            }
        }

        return middles;
    }

    private static void Far(SvgText svg, Corner from, Corner to, int parent, int child)
    {
        var bend = Math.Round((to.X - from.X) / 2);
        svg.Add("<path data-a=\"").Add(Key(parent)).Add("\" data-b=\"").Add(Key(child)).Add("\" d=\"M").Pair(from.X, from.Y).Add("C").Pair(from.X + bend, from.Y).Add(" ").Pair(to.X - bend, to.Y).Add(" ").Pair(to.X, to.Y).Add("\"/>\n");
    }

    private static double FrameWidth(Diagram diagram, Area area) => Math.Max(diagram.Layout.Width, TextWidth.Of(TextWidth.Cut(area.Title, 60), 24)) + (2 * Inner);

    private static string Key(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{number}");
}
