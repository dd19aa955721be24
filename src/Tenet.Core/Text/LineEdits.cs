namespace Tenet.Core.Text;

/// <summary>The lines of two texts in one order.</summary>
public static class LineEdits
{
    // Beyond it the middle is told as replaced: the search for the least difference grows with its square.
    private const int MostEdits = 2000;

    /// <summary>A line with its sign: <c>-</c> only in the first, <c>+</c> only in the second, a blank in both.</summary>
    public static List<(char Sign, string Line)> Of(string[] a, string[] b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (start, end) = (0, 0);
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }

        var edits = new List<(char, string)>(a.Length + 16);
        var (i, j) = (0, 0);
        foreach (var sign in Enumerable.Repeat(' ', start).Concat(ShortestEdit.Find(a[start..^end], b[start..^end], MostEdits)).Concat(Enumerable.Repeat(' ', end)))
        {
            edits.Add((sign, sign == '+' ? b[j] : a[i]));
            i += sign == '+' ? 0 : 1;
            j += sign == '-' ? 0 : 1;
        }

        return edits;
    }
}
