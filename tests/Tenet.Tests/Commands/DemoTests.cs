using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet demo</c> ends well, and what it says to try next works.</summary>
[Collection(nameof(WholeExamples))]
public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_and_what_it_suggests_work()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.At("odd[place]"));

        var run = await CommandRun.With([("TMPDIR", folder.At("odd[place]"))], "demo");

        Expect.Success(run);
        Assert.Contains("history makes the desired schema", run.Out, StringComparison.Ordinal);
        var suggested = run.Out.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("tenet -p ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, suggested.Count);
        foreach (var line in suggested)
        {
            var command = line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[0];
            Expect.Success(await CommandRun.Of([.. command.Split(' ').Skip(1)]));
        }
    }
}
