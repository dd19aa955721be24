using System.Diagnostics;
using Tenet.Tests.Database;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>The commands that the pages show do what the pages say.</summary>
public sealed class ShownCommandTests
{
    public static TheoryData<string> Pages => [.. Page.All.Where(page => Page.Blocks(page).Count > 0)];

    [Fact]
    public void Every_block_of_commands_says_that_it_is_run_or_why_it_is_not() =>
        Assert.Empty(Page.All.SelectMany(Page.Blocks).Where(block => !block.IsRun && !block.IsExcused).Select(block => block.Place));

    // The blocks of a page follow each other in one folder, as a reader would type them.
    [Theory, MemberData(nameof(Pages))]
    public async Task The_commands_of_a_page_print_what_it_shows(string page)
    {
        var blocks = Page.Blocks(page).Where(block => block.IsRun).ToList();
        if (blocks.Count == 0)
        {
            return;
        }

        using var clone = new ClonedFolder();
        foreach (var block in blocks)
        {
            var (exit, output) = await RunAsync(clone, block.Commands);
            if (exit == block.Exit && (block.Shown is not { } shown || ShownOutput.Matches(shown, output)))
            {
                continue;
            }

            Assert.SkipUnless(await NewestServer.IsHereAsync(), $"{block.Place}: {await NewestServer.WhyNotAsync()}");
            Assert.Fail(exit == block.Exit ? $"{block.Place} shows\n{block.Shown}\nbut this came:\n{output}" : $"{block.Place} ended with {exit}:\n{output}");
        }
    }

    private static async Task<(int Exit, string Output)> RunAsync(ClonedFolder clone, string commands)
    {
        var start = new ProcessStartInfo("sh", ["-eu", "-c", "exec 2>&1\n" + commands])
        {
            WorkingDirectory = clone.Path,
            RedirectStandardOutput = true,
            Environment = { ["TMPDIR"] = clone.Temporary },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
