using Tenet.Core.Documents.Diagrams.Layout;

namespace Tenet.Core.Documents.Diagrams;

/// <summary>The path of a line: bends rounded, its ends in crow's feet.</summary>
internal static class EdgeShape
{
    private const double Radius = 7;
    private const double Loop = 18;
    private const double Dot = 3.5;

    public static void Write(SvgText svg, IReadOnlyList<Corner> route, DiagramEdge edge)
    {
        svg.Add("M").Pair(route[0].X, route[0].Y);
        for (var i = 1; i < route.Count - 1; i++)
        {
            var (before, at, after) = (route[i - 1], route[i], route[i + 1]);
            var radius = Math.Min(Radius, Math.Min(Distance(before, at), Distance(at, after)) / 2);
            var (enter, leave) = (Towards(at, before, radius), Towards(at, after, radius));
            svg.Add("L").Pair(enter.X, enter.Y).Add("Q").Pair(at.X, at.Y).Add(" ").Pair(leave.X, leave.Y);
        }

        svg.Add("L").Pair(route[^1].X, route[^1].Y);
        if (!edge.IsRead)
        {
            Parent(svg, route[0], Math.Sign(route[1].X - route[0].X), edge);
            Child(svg, route[^1], Math.Sign(route[^2].X - route[^1].X), edge);
        }
    }

    /// <summary>The way out of a box and back into it.</summary>
    public static IReadOnlyList<Corner> Round(Corner corner, double width, double from, double to) =>
        [new(corner.X + width, corner.Y + from), new(corner.X + width + Loop, corner.Y + from), new(corner.X + width + Loop, corner.Y + to), new(corner.X + width, corner.Y + to)];

    // Two bars: exactly one; bar and ring: one or none.
    private static void Parent(SvgText svg, Corner end, int side, DiagramEdge edge)
    {
        Bar(svg, end.X + (6 * side), end.Y);
        if (edge.IsOptional)
        {
            Ring(svg, end.X + (13 * side), end.Y);
        }
        else
        {
            Bar(svg, end.X + (10 * side), end.Y);
        }
    }

    // Ring and foot: any number; ring and bar: at most one.
    private static void Child(SvgText svg, Corner end, int side, DiagramEdge edge)
    {
        if (edge.IsOneToOne)
        {
            Bar(svg, end.X + (6 * side), end.Y);
            Ring(svg, end.X + (13 * side), end.Y);
            return;
        }

        svg.Add("M").Pair(end.X, end.Y - 5).Add("L").Pair(end.X + (11 * side), end.Y).Add("L").Pair(end.X, end.Y + 5);
        Ring(svg, end.X + (14.5 * side), end.Y);
    }

    private static void Bar(SvgText svg, double x, double y) => svg.Add("M").Pair(x, y - 5).Add("v10");

    private static void Ring(SvgText svg, double x, double y) =>
        svg.Add("M").Pair(x - Dot, y).Add("a").Pair(Dot, Dot).Add(" 0 1,0 ").Pair(2 * Dot, 0).Add("a").Pair(Dot, Dot).Add(" 0 1,0 ").Pair(-2 * Dot, 0);

    private static double Distance(Corner a, Corner b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static Corner Towards(Corner from, Corner to, double by) => new(from.X + (Math.Sign(to.X - from.X) * by), from.Y + (Math.Sign(to.Y - from.Y) * by));
}
