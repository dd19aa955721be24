namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>Which layer each box stands in: behind all that lead to it, and no layer taller than the others bear.</summary>
internal static class Layers
{
    /// <param name="boxes">The boxes.</param>
    /// <param name="edges">Lines without circles, from left to right.</param>
    /// <param name="tallest">How tall a layer may become; one box always fits.</param>
    public static int[] Assign(IReadOnlyList<LayoutBox> boxes, IReadOnlyList<LayoutEdge> edges, double tallest)
    {
        var outgoing = new List<int>[boxes.Count];
        var incoming = new List<int>[boxes.Count];
        var open = new int[boxes.Count];
        foreach (var edge in edges)
        {
            (outgoing[edge.From] ??= []).Add(edge.To);
            (incoming[edge.To] ??= []).Add(edge.From);
            open[edge.To]++;
        }

        var layers = new int[boxes.Count];
        var heights = new List<double>();
        var order = new List<int>();
        var ready = new PriorityQueue<int, (int, int)>();
        for (var box = 0; box < boxes.Count; box++)
        {
            if (open[box] == 0)
            {
                ready.Enqueue(box, (0, box));
            }
        }

        while (ready.TryDequeue(out var box, out _))
        {
            order.Add(box);
            var layer = incoming[box] is { } from ? from.Max(other => layers[other]) + 1 : 0;
            while (layer < heights.Count && heights[layer] > 0 && heights[layer] + boxes[box].Height > tallest)
            {
                layer++;
            }

            while (heights.Count <= layer)
            {
                heights.Add(0);
            }

            heights[layer] += boxes[box].Height + LayeredLayout.Between;
            layers[box] = layer;
            foreach (var to in outgoing[box] ?? [])
            {
                if (--open[to] == 0)
                {
                    ready.Enqueue(to, (incoming[to].Max(other => layers[other]) + 1, to));
                }
            }
        }

        Tighten(boxes, layers, heights, order, incoming, outgoing, tallest);
        return Dense(layers);
    }

    // A box with more lines to the right than to the left moves to the right, which makes lines shorter.
    private static void Tighten(IReadOnlyList<LayoutBox> boxes, int[] layers, List<double> heights, List<int> order, List<int>[] incoming, List<int>[] outgoing, double tallest)
    {
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var box = order[i];
            if (outgoing[box] is not { Count: > 0 } to || to.Count <= (incoming[box]?.Count ?? 0))
            {
                continue;
            }

            var layer = to.Min(other => layers[other]) - 1;
            if (layer > layers[box] && heights[layer] + boxes[box].Height <= tallest)
            {
                heights[layers[box]] -= boxes[box].Height + LayeredLayout.Between;
                heights[layer] += boxes[box].Height + LayeredLayout.Between;
                layers[box] = layer;
            }
        }
    }

    private static int[] Dense(int[] layers)
    {
        var used = layers.Distinct().Order().Select((layer, i) => (layer, i)).ToDictionary(pair => pair.layer, pair => pair.i);
        return [.. layers.Select(layer => used[layer])];
    }
}
