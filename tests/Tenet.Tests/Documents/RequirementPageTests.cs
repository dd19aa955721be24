using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>The page of requirements says of each which tests meet it; the tests say the same.</summary>
public sealed partial class RequirementPageTests
{
    private const string Self = nameof(RequirementPageTests);

    private static readonly int[] Ours = [.. Enumerable.Range(1, 43), 48, 49, 50, 52, 53, 54, 59, 60, 81, 85, 87, 89, 90, 92, 97, .. Enumerable.Range(115, 9), 127, 128, 130, 132, 139, 142, 156, .. Enumerable.Range(168, 12), 183, .. Enumerable.Range(186, 8), .. Enumerable.Range(202, 22), 237, 240, 256, 259, 260];

    private static IReadOnlyList<(string Id, string[] Classes, string Missing)> Rows { get; } =
    [
        .. File.ReadAllLines(Repository.At("docs", "requirements.md")).Where(line => line.StartsWith("| R-", StringComparison.Ordinal)).Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim(), Name().Matches(cells[3]).Select(match => match.Groups[1].Value).ToArray(), cells[4].Trim())),
    ];

    [Fact]
    public void Each_requirement_has_one_row() =>
        Assert.Equal(Ours.Select(number => $"R-{number:000}"), Rows.Select(row => row.Id));

    [Fact]
    public void A_row_names_the_classes_that_name_the_requirement()
    {
        var named = TestFiles().SelectMany(file => Id().Matches(File.ReadAllText(file)).Select(match => (Id: match.Value, Class: Path.GetFileNameWithoutExtension(file)))).ToHashSet();
        Assert.Equal(
            named.Where(pair => Rows.Any(row => row.Id == pair.Id)).Order(),
            Rows.SelectMany(row => row.Classes.Select(name => (row.Id, Class: name))).Order());
    }

    [Fact]
    public void A_requirement_without_a_test_says_what_is_missing() =>
        Assert.Empty(Rows.Where(row => row.Classes.Length == 0 && row.Missing.Length < 10).Select(row => row.Id));

    private static IEnumerable<string> TestFiles() =>
        Directory.EnumerateFiles(Repository.At("tests"), "*Tests.cs", SearchOption.AllDirectories).Where(file => Path.GetFileNameWithoutExtension(file) != Self);

    [GeneratedRegex(@"\bR-\d{3}\b")]
    private static partial Regex Id();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Name();
}
