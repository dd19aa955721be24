using Tenet.Core.Text;
using Xunit;

namespace Tenet.Tests.Unit.Documents;

/// <summary>Differences of texts.</summary>
public sealed class LineEditsTests
{
    [Fact]
    public void Both_texts_can_be_read_back_from_the_edits()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var (a, b) = (Lines(random), Lines(random));
            var edits = LineEdits.Of(a, b);

            Assert.Equal(a, edits.Where(edit => edit.Sign != '+').Select(edit => edit.Line));
            Assert.Equal(b, edits.Where(edit => edit.Sign != '-').Select(edit => edit.Line));
            Assert.Equal(a.Length + b.Length - (2 * Longest(a, b)), edits.Count(edit => edit.Sign != ' '));
        }
    }

    [Fact]
    public void A_changed_line_is_shown_with_three_around_it() =>
        Assert.Equal(
            "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            UnifiedDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "a", "b"));

    private static string[] Lines(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => ((char)('a' + random.Next(4))).ToString())];

    // The textbook way, to judge ours by.
    private static int Longest(string[] a, string[] b)
    {
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
            }
        }

        return best[a.Length, b.Length];
    }
}
