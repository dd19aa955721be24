using System.Globalization;
using System.Text.RegularExpressions;
using Tenet.Core.Text;
using Xunit;

namespace Tenet.Tests.Unit.CodeModels;

/// <summary>A difference, applied to the first text, gives the second.</summary>
public sealed partial class UnifiedDiffTests
{
    [Fact]
    public void Texts_that_are_equal_have_no_difference() => Assert.Equal("", UnifiedDiff.Of("a\nb\n", "a\nb\n", "f"));

    [Fact]
    public void A_difference_is_shown_with_three_lines_around_it() => Assert.Equal(
        "--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
        UnifiedDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "f"));

    [Fact]
    public void A_file_that_comes_or_goes_is_compared_with_nothing()
    {
        Assert.Equal("--- /dev/null\n+++ f\n@@ -0,0 +1,1 @@\n+a\n", UnifiedDiff.Of(null, "a\n", "f"));
        Assert.Equal("--- f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n", UnifiedDiff.Of("a\n", null, "f"));
    }

    [Fact]
    public void Applied_to_the_first_text_it_gives_the_second()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 2000; round++)
        {
            var before = Lines(random, random.Next(0, 60));
            var after = before.ToList();
            for (var edit = random.Next(0, 6); edit > 0; edit--)
            {
                var at = random.Next(0, after.Count + 1);
                if (random.Next(2) == 0 || at == after.Count)
                {
                    after.InsertRange(at, Lines(random, random.Next(1, 9)));
                }
                else
                {
                    after.RemoveRange(at, Math.Min(after.Count - at, random.Next(1, 9)));
                }
            }

            var diff = UnifiedDiff.Of(Text(before), Text(after), "f");
            Assert.Equal(after, Apply(before, diff));
            Assert.Equal(before.SequenceEqual(after), diff.Length == 0);
        }
    }

    [Fact]
    public void Very_different_texts_are_told_in_time()
    {
        var random = new Random(1);
        var (before, after) = (Lines(random, 20_000), Lines(random, 20_000));
        Assert.Equal(after, Apply(before, UnifiedDiff.Of(Text(before), Text(after), "f")));
    }

    private static List<string> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => "line " + random.Next(0, 20).ToString(CultureInfo.InvariantCulture))];

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static List<string> Apply(List<string> before, string diff)
    {
        var (result, at) = (new List<string>(), 0);
        foreach (var line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2))
        {
            if (Head().Match(line) is { Success: true } head)
            {
                var start = int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture) - (head.Groups[2].Value == "0" ? 0 : 1);
                Assert.True(start >= at, "hunks overlap");
                result.AddRange(before[at..start]);
                at = start;
                continue;
            }

            if (line[0] != '+')
            {
                Assert.Equal(before[at++], line[1..]);
            }

            if (line[0] != '-')
            {
                result.Add(line[1..]);
            }
        }

        result.AddRange(before[at..]);
        return result;
    }

    [GeneratedRegex(@"^@@ -(\d+),(\d+) \+\d+,\d+ @@$")]
    private static partial Regex Head();
}
