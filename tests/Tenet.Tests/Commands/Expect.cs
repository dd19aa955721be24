using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>What must be so after a run.</summary>
internal static partial class Expect
{
    /// <summary>One error with this code, nothing else: no result, no stack trace, no second error, advice and a page.</summary>
    public static void Error(CommandRun run, string code, int exit)
    {
        Assert.True(run.Exit == exit, $"expected exit {exit}: {run}");
        Assert.Equal([code], ErrorHead().Matches(run.Error).Select(match => match.Value));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.Contains($"docs/errors/{code}.md", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    public static void Success(CommandRun run)
    {
        Assert.True(run.Exit == 0, run.ToString());
        Assert.DoesNotContain("TNT", run.Error, StringComparison.Ordinal);
    }

    public static void Findings(CommandRun run, params string[] named)
    {
        Assert.True(run.Exit == 1, run.ToString());
        foreach (var text in named)
        {
            Assert.Contains(text, run.Out, StringComparison.Ordinal);
        }
    }

    public static JsonElement Json(CommandRun run)
    {
        using var document = JsonDocument.Parse(run.Out);
        return document.RootElement.Clone();
    }

    [GeneratedRegex(@"^TNT\d{4}(?=:)", RegexOptions.Multiline)]
    private static partial Regex ErrorHead();
}
