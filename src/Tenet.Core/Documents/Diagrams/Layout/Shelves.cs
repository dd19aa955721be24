namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>Packs boxes on shelves, the tallest first, into about the shape of a screen.</summary>
internal static class Shelves
{
    private const double Ratio = 1.6;

    /// <returns>The corner of each box, and the size of the whole.</returns>
    public static (Corner[] Corners, double Width, double Height) Pack(IReadOnlyList<LayoutBox> boxes, double between)
    {
        var corners = new Corner[boxes.Count];
        var area = boxes.Sum(box => (box.Width + between) * (box.Height + between));
        var wide = Math.Max(boxes.Count == 0 ? 0 : boxes.Max(box => box.Width), Math.Sqrt(area * Ratio));
        double x = 0, y = 0, shelf = 0, width = 0;
        foreach (var i in Enumerable.Range(0, boxes.Count).OrderByDescending(i => boxes[i].Height).ThenBy(i => i))
        {
            if (x > 0 && x + boxes[i].Width > wide)
            {
                (x, y, shelf) = (0, y + shelf + between, 0);
            }

            corners[i] = new Corner(x, y);
            shelf = Math.Max(shelf, boxes[i].Height);
            width = Math.Max(width, x + boxes[i].Width);
            x += boxes[i].Width + between;
        }

        return (corners, width, y + shelf);
    }
}
