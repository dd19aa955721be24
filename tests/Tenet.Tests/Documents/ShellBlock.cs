using System.Globalization;
using System.Text.RegularExpressions;

namespace Tenet.Tests.Documents;

/// <summary>Commands that a page shows.</summary>
/// <param name="Place">The page and line.</param>
/// <param name="Mark">The line before it: <c>&lt;!-- run --&gt;</c>, <c>&lt;!-- run: exit 1 --&gt;</c> or <c>&lt;!-- not run: why --&gt;</c>.</param>
/// <param name="Commands">The text of the block.</param>
/// <param name="Shown">The output that the page shows behind it, or null.</param>
internal sealed partial record ShellBlock(string Place, string Mark, string Commands, string? Shown)
{
    public bool IsRun => Run().IsMatch(Mark);

    public bool IsExcused => NotRun().IsMatch(Mark);

    public int Exit => Run().Match(Mark).Groups[1] is { Success: true } status ? int.Parse(status.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^<!-- run(?:: exit ([0-9]))? -->$")]
    private static partial Regex Run();

    [GeneratedRegex("^<!-- not run: .{10,} -->$")]
    private static partial Regex NotRun();
}
