namespace Tenet.Core.Documents.Diagrams.Layout;

/// <summary>Which lines must run backwards, so that all others run in one direction.</summary>
internal static class Circles
{
    /// <summary>Those that lead back to a box on the way of a walk, which begins at boxes that none leads to.</summary>
    public static bool[] Cut(int boxes, IReadOnlyList<LayoutEdge> edges)
    {
        var outgoing = new List<int>[boxes];
        var degree = new int[boxes];
        for (var i = 0; i < edges.Count; i++)
        {
            (outgoing[edges[i].From] ??= []).Add(i);
            degree[edges[i].To]++;
        }

        var cut = new bool[edges.Count];
        var state = new byte[boxes];
        foreach (var start in Enumerable.Range(0, boxes).OrderBy(box => degree[box] > 0).ThenByDescending(box => outgoing[box]?.Count ?? 0).ThenBy(box => box))
        {
            Walk(start);
        }

        return cut;

        // Without recursion: chains can be longer than a stack is deep.
        void Walk(int start)
        {
            if (state[start] != 0)
            {
                return;
            }

            var way = new Stack<(int Box, int Next)>();
            way.Push((start, 0));
            state[start] = 1;
            while (way.TryPop(out var at))
            {
                var lines = outgoing[at.Box];
                if (lines is null || at.Next >= lines.Count)
                {
                    state[at.Box] = 2;
                    continue;
                }

                way.Push((at.Box, at.Next + 1));
                var to = edges[lines[at.Next]].To;
                if (state[to] == 1)
                {
                    cut[lines[at.Next]] = true;
                }
                else if (state[to] == 0)
                {
                    state[to] = 1;
                    way.Push((to, 0));
                }
            }
        }
    }
}
