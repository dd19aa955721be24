namespace Tenet.Core.Text;

/// <summary>The shortest way from one list of lines to another, by the algorithm of E. W. Myers (1986).</summary>
internal static class ShortestEdit
{
    /// <summary>A sign a line: <c>-</c> of the first, <c>+</c> of the second, a blank of both.</summary>
    /// <param name="a">The first list.</param>
    /// <param name="b">The second list.</param>
    /// <param name="most">How many edits are looked for before all of it counts as replaced.</param>
    public static IReadOnlyList<char> Find(string[] a, string[] b, int most)
    {
        var limit = Math.Min(most, a.Length + b.Length);
        var reach = new int[2 * limit + 3];
        var middle = limit + 1;
        var trace = new List<int[]>();
        for (var d = 0; d <= limit; d++)
        {
            trace.Add(reach[(middle - d - 1)..(middle + d + 2)]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]) ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k])
                {
                    x++;
                }

                reach[middle + k] = x;
                if (x >= a.Length && x - k >= b.Length)
                {
                    return Back(trace, a.Length, b.Length);
                }
            }
        }

        return [.. Enumerable.Repeat('-', a.Length), .. Enumerable.Repeat('+', b.Length)];
    }

    private static List<char> Back(List<int[]> trace, int x, int y)
    {
        var signs = new List<char>();
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var reach = trace[d];
            var (k, middle) = (x - y, d + 1);
            var down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
            var fromK = down ? k + 1 : k - 1;
            var fromX = d == 0 ? 0 : reach[middle + fromK];
            var fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY)
            {
                signs.Add(' ');
                (x, y) = (x - 1, y - 1);
            }

            if (d > 0)
            {
                signs.Add(down ? '+' : '-');
                (x, y) = (fromX, fromY);
            }
        }

        signs.Reverse();
        return signs;
    }
}
