namespace Tenet.Core.Seeding;

/// <summary>Parents before children; what needs each other stands in one group.</summary>
public static class TableOrder
{
    /// <param name="nodes">All, in the order that decides where nothing else does.</param>
    /// <param name="needs">What has to be there before.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Groups(IReadOnlyList<string> nodes, Func<string, IEnumerable<string>> needs)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(needs);
        var place = nodes.Select((node, number) => (node, number)).ToDictionary(pair => pair.node, pair => pair.number);
        var index = new Dictionary<string, int>();
        var low = new Dictionary<string, int>();
        var open = new Stack<string>();
        var onStack = new HashSet<string>();
        var groups = new List<IReadOnlyList<string>>();
        foreach (var root in nodes.Where(node => !index.ContainsKey(node)))
        {
            // Tarjan's algorithm with a stack of its own: a chain of a thousand tables is none of the machine's calls.
            var walk = new Stack<(string Node, IEnumerator<string> Next)>();
            Enter(root);
            while (walk.Count > 0)
            {
                var (node, next) = walk.Peek();
                if (next.MoveNext())
                {
                    if (!index.ContainsKey(next.Current))
                    {
                        Enter(next.Current);
                    }
                    else if (onStack.Contains(next.Current))
                    {
                        low[node] = Math.Min(low[node], index[next.Current]);
                    }

                    continue;
                }

                walk.Pop();
                if (walk.Count > 0)
                {
                    low[walk.Peek().Node] = Math.Min(low[walk.Peek().Node], low[node]);
                }

                if (low[node] == index[node])
                {
                    groups.Add(Close(node));
                }
            }

            void Enter(string node)
            {
                index[node] = low[node] = index.Count;
                open.Push(node);
                onStack.Add(node);
                walk.Push((node, needs(node).Where(place.ContainsKey).Distinct().OrderBy(item => place[item]).ToList().GetEnumerator()));
            }
        }

        return groups;

        List<string> Close(string head)
        {
            var group = new List<string>();
            string member;
            do
            {
                member = open.Pop();
                onStack.Remove(member);
                group.Add(member);
            }
            while (member != head);
            return [.. group.OrderBy(item => place[item])];
        }
    }
}
