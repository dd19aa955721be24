namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>The order within layers: each item near the middle of its neighbours, swept to and fro, the order with the fewest crossings kept.</summary>
internal static class Ordering
{
    private const int Sweeps = 10;

    public static void Arrange(List<LayerItem>[] layers)
    {
        Number(layers);
        var best = Snapshot(layers);
        var fewest = Crossings(layers);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (var i = 1; i < layers.Length; i++)
                {
                    Sort(layers[i], forward: true);
                }
            }
            else
            {
                for (var i = layers.Length - 2; i >= 0; i--)
                {
                    Sort(layers[i], forward: false);
                }
            }

            var crossings = Crossings(layers);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, Snapshot(layers));
            }
        }

        for (var i = 0; i < layers.Length; i++)
        {
            layers[i] = best[i];
        }

        Number(layers);
    }

    private static void Sort(List<LayerItem> layer, bool forward)
    {
        var sorted = layer.Select(item => (item, Middle: Middle(item, forward))).OrderBy(pair => pair.Middle).ThenBy(pair => pair.item.Place).Select(pair => pair.item).ToList();
        layer.Clear();
        layer.AddRange(sorted);
        for (var i = 0; i < layer.Count; i++)
        {
            layer[i].Place = i;
        }
    }

    private static double Middle(LayerItem item, bool forward)
    {
        var links = forward ? item.In : item.Out;
        return links.Count == 0 ? item.Place : links.Average(link => forward ? Position(link.From, link.FromOffset) : Position(link.To, link.ToOffset));
    }

    private static double Position(LayerItem item, double offset) => item.Place + (item.IsPassage ? 0 : (offset / (item.Height + 1)) - 0.5);

    private static long Crossings(List<LayerItem>[] layers)
    {
        long all = 0;
        for (var i = 0; i + 1 < layers.Length; i++)
        {
            var links = layers[i].SelectMany(item => item.Out).OrderBy(link => Position(link.From, link.FromOffset)).ThenBy(link => Position(link.To, link.ToOffset)).ToList();
            var ends = links.Select(link => Position(link.To, link.ToOffset)).Distinct().Order().Select((end, rank) => (end, rank)).ToDictionary(pair => pair.end, pair => pair.rank);
            var tree = new int[ends.Count + 1];
            for (var seen = 0; seen < links.Count; seen++)
            {
                var rank = ends[Position(links[seen].To, links[seen].ToOffset)];
                var below = 0;
                for (var at = rank + 1; at > 0; at -= at & -at)
                {
                    below += tree[at];
                }

                all += seen - below;
                for (var at = rank + 1; at < tree.Length; at += at & -at)
                {
                    tree[at]++;
                }
            }
        }

        return all;
    }

    private static List<LayerItem>[] Snapshot(List<LayerItem>[] layers) => [.. layers.Select(layer => layer.ToList())];

    private static void Number(List<LayerItem>[] layers)
    {
        foreach (var layer in layers)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                layer[i].Place = i;
            }
        }
    }
}
