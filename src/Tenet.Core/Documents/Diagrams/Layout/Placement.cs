namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>How high each item stands: where its lines are straightest, in the order of its layer and without overlap.</summary>
internal static class Placement
{
    private const int Sweeps = 8;

    public static void Place(List<LayerItem>[] layers)
    {
        foreach (var layer in layers)
        {
            double top = 0;
            foreach (var item in layer)
            {
                item.Top = top;
                top += item.Height + Space(item);
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var last = sweep >= Sweeps - 2;
            for (var i = 1; i < layers.Length; i++)
            {
                Settle(layers[i], useIn: true, useOut: last);
            }

            for (var i = layers.Length - 2; i >= 0; i--)
            {
                Settle(layers[i], useIn: last, useOut: true);
            }
        }

        var highest = layers.SelectMany(layer => layer).Min(item => item.Top);
        foreach (var item in layers.SelectMany(layer => layer))
        {
            item.Top -= highest;
        }
    }

    // Least squares under an order is solved by pooling neighbours that would overlap.
    private static void Settle(List<LayerItem> layer, bool useIn, bool useOut)
    {
        var pools = new List<(double Sum, double Weight, int Count)>();
        double offset = 0;
        foreach (var item in layer)
        {
            var (wanted, weight) = Wanted(item, useIn, useOut);
            pools.Add(((wanted - offset) * weight, weight, 1));
            offset += item.Height + Space(item);
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Weight > pools[^1].Sum / pools[^1].Weight)
            {
                var (above, below) = (pools[^2], pools[^1]);
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (above.Sum + below.Sum, above.Weight + below.Weight, above.Count + below.Count);
            }
        }

        offset = 0;
        var next = 0;
        foreach (var pool in pools)
        {
            for (var i = 0; i < pool.Count; i++)
            {
                layer[next].Top = offset + (pool.Sum / pool.Weight);
                offset += layer[next].Height + Space(layer[next]);
                next++;
            }
        }
    }

    private static (double Top, double Weight) Wanted(LayerItem item, bool useIn, bool useOut)
    {
        double sum = 0, weight = 0;
        foreach (var link in useIn ? item.In : [])
        {
            sum += (link.Start - link.ToOffset) * link.Weight;
            weight += link.Weight;
        }

        foreach (var link in useOut ? item.Out : [])
        {
            sum += (link.End - link.FromOffset) * link.Weight;
            weight += link.Weight;
        }

        return weight == 0 ? (item.Top, 0.1) : (sum / weight, weight);
    }

    private static double Space(LayerItem item) => item.IsPassage ? LayeredLayout.Between / 2 : LayeredLayout.Between;
}
