namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>
/// A layered layout after Sugiyama, from left to right: circles are cut, boxes get layers of bounded height, the order in
/// layers avoids crossings, lines run at right angles. Parts without a line between them are packed. The same input gives the same output.
/// </summary>
internal static class LayeredLayout
{
    /// <summary>The space between boxes of one layer.</summary>
    public const double Between = 22;

    private const double BetweenParts = 36;
    private const double Ratio = 1.35;
    private const double LeastHeight = 420;

    public static LayoutResult Of(IReadOnlyList<LayoutBox> boxes, IReadOnlyList<LayoutEdge> edges)
    {
        var parts = Parts(boxes.Count, edges);
        var made = parts.Select(part => Part(part.Boxes, part.Edges, boxes, edges)).ToList();
        var (corners, width, height) = Shelves.Pack([.. made.Select(part => new LayoutBox(part.Width, part.Height))], BetweenParts);
        var result = new LayoutResult(width, height, new Corner[boxes.Count], new IReadOnlyList<Corner>[edges.Count]);
        Array.Fill(result.Routes, []);
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = 0; j < parts[i].Boxes.Count; j++)
            {
                result.Corners[parts[i].Boxes[j]] = Moved(made[i].Corners[j], corners[i]);
            }

            for (var j = 0; j < parts[i].Edges.Count; j++)
            {
                result.Routes[parts[i].Edges[j]] = [.. made[i].Routes[j].Select(corner => Moved(corner, corners[i]))];
            }
        }

        return result;
    }

    private static Corner Moved(Corner corner, Corner by) => new(Math.Round(corner.X + by.X), Math.Round(corner.Y + by.Y));

    private static List<(List<int> Boxes, List<int> Edges)> Parts(int count, IReadOnlyList<LayoutEdge> edges)
    {
        var root = Enumerable.Range(0, count).ToArray();
        foreach (var edge in edges)
        {
            root[Find(edge.From)] = Find(edge.To);
        }

        var parts = new Dictionary<int, (List<int> Boxes, List<int> Edges)>();
        for (var box = 0; box < count; box++)
        {
            (parts.TryGetValue(Find(box), out var part) ? part : parts[Find(box)] = ([], [])).Boxes.Add(box);
        }

        for (var i = 0; i < edges.Count; i++)
        {
            if (edges[i].From != edges[i].To)
            {
                parts[Find(edges[i].From)].Edges.Add(i);
            }
        }

        return [.. parts.Values.OrderBy(part => part.Boxes[0])];

        int Find(int box)
        {
            while (root[box] != box)
            {
                box = root[box] = root[root[box]];
            }

            return box;
        }
    }

    private static LayoutResult Part(List<int> own, List<int> lines, IReadOnlyList<LayoutBox> boxes, IReadOnlyList<LayoutEdge> edges)
    {
        var place = own.Select((box, i) => (box, i)).ToDictionary(pair => pair.box, pair => pair.i);
        List<LayoutBox> sizes = [.. own.Select(box => boxes[box])];
        List<LayoutEdge> local = [.. lines.Select(i => edges[i]).Select(edge => edge with { From = place[edge.From], To = place[edge.To] })];
        var cut = Circles.Cut(sizes.Count, local);
        List<LayoutEdge> forward = [.. local.Select((edge, i) => cut[i] ? new LayoutEdge(edge.To, edge.From, edge.ToOffset, edge.FromOffset) : edge)];
        var tallest = Math.Max(LeastHeight, Math.Sqrt(sizes.Sum(size => (size.Width + 80) * (size.Height + Between)) / Ratio));
        var layerOf = Layers.Assign(sizes, forward, tallest);
        var layers = new List<LayerItem>[layerOf.Max() + 1];
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = [];
        }

        var items = sizes.Select((size, i) => new LayerItem(i, layerOf[i], size.Width, size.Height)).ToArray();
        foreach (var item in items)
        {
            layers[item.Layer].Add(item);
        }

        var chains = forward.Select(edge => Chain(edge, items, layers)).ToList();
        Ordering.Arrange(layers);
        Placement.Place(layers);
        return Draw(layers, items, chains, cut);
    }

    // A line over several layers passes through each of them.
    private static List<LayerLink> Chain(LayoutEdge edge, LayerItem[] items, List<LayerItem>[] layers)
    {
        var chain = new List<LayerLink>();
        var (from, offset) = (items[edge.From], edge.FromOffset);
        while (from.Layer + 1 < items[edge.To].Layer)
        {
            var passage = new LayerItem(-1, from.Layer + 1, 0, 0);
            layers[passage.Layer].Add(passage);
            Link(passage, 0);
            (from, offset) = (passage, 0);
        }

        Link(items[edge.To], edge.ToOffset);
        return chain;

        void Link(LayerItem to, double toOffset)
        {
            var link = new LayerLink(from, to, offset, toOffset);
            from.Out.Add(link);
            to.In.Add(link);
            chain.Add(link);
        }
    }

    private static LayoutResult Draw(List<LayerItem>[] layers, LayerItem[] items, List<List<LayerLink>> chains, bool[] cut)
    {
        var left = new double[layers.Length];
        var right = new double[layers.Length];
        double x = 0;
        for (var i = 0; i < layers.Length; i++)
        {
            left[i] = x;
            right[i] = x + layers[i].Max(item => item.Width);
            x = right[i] + (i + 1 < layers.Length ? Routing.Assign([.. layers[i].SelectMany(item => item.Out)]) : 0);
        }

        var routes = chains.Select((chain, i) =>
        {
            var first = chain[0].From;
            List<Corner> bends = [new(left[first.Layer] + first.Width, chain[0].Start)];
            foreach (var link in chain)
            {
                if (Math.Abs(link.Start - link.End) > 0.5)
                {
                    var track = right[link.From.Layer] + link.Track;
                    bends.Add(new(track, link.Start));
                    bends.Add(new(track, link.End));
                }
            }

            bends.Add(new(left[chain[^1].To.Layer], chain[^1].End));
            if (cut[i])
            {
                bends.Reverse();
            }

            return (IReadOnlyList<Corner>)bends;
        }).ToArray();
        return new LayoutResult(x, layers.SelectMany(layer => layer).Max(item => item.Top + item.Height), [.. items.Select(item => new Corner(left[item.Layer], item.Top))], routes);
    }
}
