using System.Globalization;
using System.Text;

namespace Tenet.Core.Documents.Text;

/// <summary>A unified diff of two texts, line by line.</summary>
public static class LineDiff
{
    private const int Context = 3;

    // Beyond this many steps the middle is told as replaced: exact, only less short.
    private const int MostEdits = 2000;

    /// <summary>The diff with its two head lines; empty where the texts are one.</summary>
    public static string Unified(string before, string after, string nameBefore, string nameAfter)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before == after)
        {
            return "";
        }

        var edits = Edits(before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        var text = new StringBuilder($"--- {nameBefore}\n+++ {nameAfter}\n");
        for (var i = 0; i < edits.Count;)
        {
            if (edits[i].Sign == ' ')
            {
                i++;
                continue;
            }

            var begin = Math.Max(0, i - Context);
            var (end, same) = (i, 0);
            while (end < edits.Count && same <= Context * 2)
            {
                same = edits[end].Sign == ' ' ? same + 1 : 0;
                end++;
            }

            end = Math.Min(edits.Count, Math.Max(i + 1, end - Math.Max(0, same - Context)));
            var hunk = edits[begin..end];
            text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(edits, begin, hunk, '+')} +{Range(edits, begin, hunk, '-')} @@\n");
            foreach (var (sign, line) in hunk)
            {
                text.Append(sign).Append(line).Append('\n');
            }

            i = end;
        }

        return text.ToString();
    }

    /// <summary>The lines of both texts in order: <c>-</c> only in the first, <c>+</c> only in the second, blank in both.</summary>
    public static List<(char Sign, string Line)> Edits(string[] a, string[] b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (head, tail) = (0, 0);
        while (head < a.Length && head < b.Length && a[head] == b[head])
        {
            head++;
        }

        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        return
        [
            .. a[..head].Select(line => (' ', line)),
            .. Middle(a[head..(a.Length - tail)], b[head..(b.Length - tail)]),
            .. a[(a.Length - tail)..].Select(line => (' ', line)),
        ];
    }

    // Myers: the shortest way from one to the other, remembered step by step.
    private static List<(char, string)> Middle(string[] a, string[] b)
    {
        var most = Math.Min(a.Length + b.Length, MostEdits);
        var furthest = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            steps.Add([.. furthest]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]) ? furthest[most + k + 2] : furthest[most + k] + 1;
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k])
                {
                    x++;
                }

                furthest[most + k + 1] = x;
                if (x >= a.Length && x - k >= b.Length)
                {
                    return Back(a, b, steps, most, d, k);
                }
            }
        }

        return [.. a.Select(line => ('-', line)), .. b.Select(line => ('+', line))];
    }

    private static List<(char, string)> Back(string[] a, string[] b, List<int[]> steps, int most, int d, int k)
    {
        var edits = new List<(char, string)>();
        var (x, y) = (a.Length, b.Length);
        for (; d >= 0; d--)
        {
            var furthest = steps[d];
            k = x - y;
            var down = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]);
            var (fromX, fromK) = down ? (furthest[most + k + 2], k + 1) : (furthest[most + k], k - 1);
            var fromY = fromX - fromK;
            while (x > 0 && y > 0 && (d == 0 || (x > fromX && y > fromY)))
            {
                edits.Add((' ', a[--x]));
                y--;
            }

            if (d > 0)
            {
                edits.Add(down ? ('+', b[--y]) : ('-', a[--x]));
            }
        }

        edits.Reverse();
        return edits;
    }

    private static string Range(List<(char Sign, string Line)> edits, int begin, List<(char Sign, string Line)> hunk, char not)
    {
        var before = edits.Take(begin).Count(edit => edit.Sign != not);
        var count = hunk.Count(edit => edit.Sign != not);
        return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");
    }
}
