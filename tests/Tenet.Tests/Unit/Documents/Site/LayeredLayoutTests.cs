using Tenet.Core.Documents.Diagrams.Layout;
using Xunit;

namespace Tenet.Tests.Unit.Documents.Site;

/// <summary>Layouts of random graphs, judged by geometry alone.</summary>
public sealed class LayeredLayoutTests
{
    public static TheoryData<int, int, int> Graphs => new((from seed in Enumerable.Range(1, 12) select (seed, 4 + (seed * 7 % 40), seed * 11 % 70)).ToArray());

    [Theory, MemberData(nameof(Graphs))]
    public void No_box_stands_on_another(int seed, int count, int lines)
    {
        var (boxes, edges) = Random(seed, count, lines);
        var layout = LayeredLayout.Of(boxes, edges);

        for (var i = 0; i < count; i++)
        {
            var (a, size) = (layout.Corners[i], boxes[i]);
            Assert.True(a.X >= 0 && a.Y >= 0 && a.X + size.Width <= layout.Width + 1 && a.Y + size.Height <= layout.Height + 1);
            for (var j = i + 1; j < count; j++)
            {
                var b = layout.Corners[j];
                Assert.True(a.X + size.Width < b.X + 1 || b.X + boxes[j].Width < a.X + 1 || a.Y + size.Height < b.Y + 1 || b.Y + boxes[j].Height < a.Y + 1, $"{i} and {j}");
            }
        }
    }

    [Theory, MemberData(nameof(Graphs))]
    public void Every_line_leads_from_its_box_to_its_box_at_right_angles_and_through_no_other(int seed, int count, int lines)
    {
        var (boxes, edges) = Random(seed, count, lines);
        var layout = LayeredLayout.Of(boxes, edges);

        for (var i = 0; i < edges.Count; i++)
        {
            var route = layout.Routes[i];
            Assert.Equal(layout.Corners[edges[i].From].Y + edges[i].FromOffset, route[0].Y, 1.5);
            Assert.Equal(layout.Corners[edges[i].To].Y + edges[i].ToOffset, route[^1].Y, 1.5);
            foreach (var (a, b) in route.Zip(route.Skip(1)))
            {
                Assert.True(Math.Abs(a.X - b.X) < 0.5 || Math.Abs(a.Y - b.Y) < 1.5, $"{a} {b}");
                for (var box = 0; box < count; box++)
                {
                    var corner = layout.Corners[box];
                    Assert.False(
                        Math.Max(a.X, b.X) > corner.X + 1.5 && Math.Min(a.X, b.X) < corner.X + boxes[box].Width - 1.5 && Math.Max(a.Y, b.Y) > corner.Y + 1.5 && Math.Min(a.Y, b.Y) < corner.Y + boxes[box].Height - 1.5,
                        $"line {i} through box {box}");
                }
            }
        }
    }

    [Fact]
    public void What_is_referred_to_stands_to_the_left()
    {
        var boxes = Enumerable.Repeat(new LayoutBox(100, 50), 5).ToList();
        List<LayoutEdge> edges = [new(0, 1, 25, 25), new(1, 2, 25, 25), new(0, 3, 25, 25), new(3, 4, 25, 25), new(1, 4, 25, 25)];
        var layout = LayeredLayout.Of(boxes, edges);

        Assert.All(edges, edge => Assert.True(layout.Corners[edge.From].X + 100 < layout.Corners[edge.To].X));
    }

    [Fact]
    public void A_tree_is_drawn_without_a_crossing()
    {
        var boxes = Enumerable.Repeat(new LayoutBox(80, 30), 7).ToList();
        List<LayoutEdge> edges = [new(0, 1, 15, 15), new(0, 2, 15, 15), new(2, 3, 15, 15), new(1, 4, 15, 15), new(2, 5, 15, 15), new(1, 6, 15, 15)];
        var layout = LayeredLayout.Of(boxes, edges);

        var order = new[] { 4, 6, 3, 5 }.OrderBy(box => layout.Corners[box].Y).ToArray();
        Assert.Equal(1, Math.Abs(Array.IndexOf(order, 4) - Array.IndexOf(order, 6)));
        Assert.Equal(1, Math.Abs(Array.IndexOf(order, 3) - Array.IndexOf(order, 5)));
    }

    private static (List<LayoutBox> Boxes, List<LayoutEdge> Edges) Random(int seed, int count, int lines)
    {
        // The same on every machine: the framework's own generator may change.
        var state = (uint)seed * 2654435761u;
        int Next(int below) => (int)((state = (state * 1664525u) + 1013904223u) >> 8) % below;
        var boxes = Enumerable.Range(0, count).Select(_ => new LayoutBox(60 + Next(120), 28 + (Next(8) * 20))).ToList();
        var edges = Enumerable.Range(0, lines).Select(_ => (From: Next(count), To: Next(count))).Where(pair => pair.From != pair.To).Select(pair => new LayoutEdge(pair.From, pair.To, 14, 14)).ToList();
        return (boxes, edges);
    }
}
