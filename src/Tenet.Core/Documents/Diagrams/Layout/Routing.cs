namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>Tracks between two layers: lines from one place share a trunk, trunks beside each other are ordered so that few lines cross.</summary>
internal static class Routing
{
    public const double Margin = 26;
    private const double Step = 10;

    /// <summary>Gives each link its track, from the right side of the left layer on.</summary>
    /// <returns>How far the two layers must stand apart.</returns>
    public static double Assign(IReadOnlyList<LayerLink> links)
    {
        var trunks = links.Where(link => Math.Abs(link.Start - link.End) > 0.5).GroupBy(link => (link.From.Place, link.FromOffset)).Select(group => new Trunk([.. group])).ToList();
        var ordered = trunks.Select((trunk, i) => (trunk, i, Score: trunks.Where(other => other != trunk).Sum(other => Crossings(trunk, other) - Crossings(other, trunk))))
            .OrderBy(item => item.Score).ThenBy(item => item.i).Select(item => item.trunk).ToList();
        var tracks = 0;
        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (ordered[j].Top <= ordered[i].Bottom + 4 && ordered[i].Top <= ordered[j].Bottom + 4)
                {
                    ordered[i].Track = Math.Max(ordered[i].Track, ordered[j].Track + 1);
                }
            }

            tracks = Math.Max(tracks, ordered[i].Track + 1);
        }

        foreach (var trunk in ordered)
        {
            foreach (var link in trunk.Links)
            {
                link.Track = Margin + (trunk.Track * Step);
            }
        }

        return (2 * Margin) + (Math.Max(0, tracks - 1) * Step);
    }

    // How often two trunks' lines cross where the first stands to the left.
    private static int Crossings(Trunk left, Trunk right) =>
        left.Links.Count(link => link.End > right.Top && link.End < right.Bottom) + (right.Start > left.Top && right.Start < left.Bottom ? 1 : 0);

    private sealed class Trunk(List<LayerLink> links)
    {
        public List<LayerLink> Links { get; } = links;

        public double Start { get; } = links[0].Start;

        public double Top { get; } = Math.Min(links[0].Start, links.Min(link => link.End));

        public double Bottom { get; } = Math.Max(links[0].Start, links.Max(link => link.End));

        public int Track { get; set; }
    }
}
