namespace Tenet.Core.Sql.Dumping;

/// <summary>Sorts numbered things so that each follows what it needs, the lowest number first where there is a choice.</summary>
internal static class DumpOrder
{
    /// <summary>The order; shorter than <paramref name="count"/> where there are circles.</summary>
    public static List<int> Sort(int count, Func<int, IEnumerable<int>> needs)
    {
        var waiting = new int[count];
        var followers = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            foreach (var need in needs(i))
            {
                waiting[i]++;
                (followers[need] ??= []).Add(i);
            }
        }

        var ready = new PriorityQueue<int, int>();
        for (var i = 0; i < count; i++)
        {
            if (waiting[i] == 0)
            {
                ready.Enqueue(i, i);
            }
        }

        var order = new List<int>(count);
        while (ready.TryDequeue(out var next, out _))
        {
            order.Add(next);
            foreach (var follower in followers[next] ?? [])
            {
                if (--waiting[follower] == 0)
                {
                    ready.Enqueue(follower, follower);
                }
            }
        }

        return order;
    }

    /// <summary>The groups in which each needs each other, of two members and more (Tarjan's algorithm, without recursion).</summary>
    public static List<IReadOnlyList<int>> Circles(int count, Func<int, IEnumerable<int>> needs)
    {
        var circles = new List<IReadOnlyList<int>>();
        var (number, low, open, next) = (new int[count], new int[count], new bool[count], 1);
        var path = new Stack<int>();
        var work = new Stack<(int Node, IEnumerator<int> Left)>();
        for (var start = 0; start < count; start++)
        {
            if (number[start] == 0)
            {
                Enter(start);
            }

            while (work.Count > 0)
            {
                var (node, rest) = work.Peek();
                if (rest.MoveNext())
                {
                    var to = rest.Current;
                    if (number[to] == 0)
                    {
                        Enter(to);
                    }
                    else if (open[to])
                    {
                        low[node] = Math.Min(low[node], number[to]);
                    }

                    continue;
                }

                work.Pop();
                rest.Dispose();
                if (work.Count > 0)
                {
                    var above = work.Peek().Node;
                    low[above] = Math.Min(low[above], low[node]);
                }

                if (low[node] == number[node])
                {
                    Close(node);
                }
            }
        }

        return circles;

        void Enter(int node)
        {
            number[node] = low[node] = next++;
            open[node] = true;
            path.Push(node);
            work.Push((node, needs(node).GetEnumerator()));
        }

        void Close(int node)
        {
            var members = new List<int>();
            int member;
            do
            {
                member = path.Pop();
                open[member] = false;
                members.Add(member);
            }
            while (member != node);

            if (members.Count > 1)
            {
                members.Sort();
                circles.Add(members);
            }
        }
    }
}
