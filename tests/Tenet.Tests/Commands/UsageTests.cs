using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Command lines that cannot be understood, and what a user reads who asks for help.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "There is no command 'chek'; did you mean 'check'?")]
    [InlineData("frobnicate", "There is no command 'frobnicate'.")]
    [InlineData("", "A command is missing.")]
    [InlineData("migrate", "A command is missing.")]
    [InlineData("migrate repiar", "There is no command 'repiar'; did you mean 'repair'?")]
    [InlineData("check --projct x", "There is no option '--projct'; did you mean '--project'?")]
    [InlineData("check extra", "'extra' is more than tenet check takes.")]
    [InlineData("diff a.sql", "Required argument missing")]
    [InlineData("check -p", "Required argument missing for option: '-p'.")]
    [InlineData("-p", "Required argument missing for option: '-p'.")]
    [InlineData("check --format yaml", "'text' 'json'")]
    public async Task It_is_one_error_with_exit_2(string line, string message)
    {
        var run = await CommandRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Expect.Error(run, "TNT1011", 2);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("?.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Tenet.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_object_gets_the_nearest_name()
    {
        using var project = TestFolder.With(("db/schema/a.sql", "SELECT 1;"), ("db/migrations/001_a.sql", "CREATE TABLE users (id int);"));

        var run = await CommandRun.Of("history", "usrs", "-p", project.Path);

        Expect.Error(run, "TNT1012", 2);
        Assert.Contains("'public.users'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("demo")]
    [InlineData("check")]
    [InlineData("snapshot")]
    [InlineData("dump")]
    [InlineData("diff")]
    [InlineData("history")]
    [InlineData("migrate repair")]
    [InlineData("migrate verify")]
    [InlineData("init")]
    [InlineData("docs")]
    [InlineData("models")]
    [InlineData("context")]
    [InlineData("prove documents")]
    [InlineData("import")]
    public async Task Each_command_explains_itself(string command)
    {
        var run = await CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Expect.Success(run);
        Assert.Contains($"tenet {command}".Trim(), run.Out, StringComparison.Ordinal);
        Assert.Contains("--project", run.Out, StringComparison.Ordinal);
        Assert.Contains("text|json", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("/?")]
    [InlineData("snapshot --help --no-color")]
    [InlineData("snapshot a.sql -h")]
    [InlineData("-qh check")]
    public async Task Help_may_be_asked_for_in_other_ways(string line)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Expect.Success(run);
        Assert.Contains("-?, -h, --help", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shell_that_completes_words_is_told_them()
    {
        var run = await CommandRun.Of("[suggest:9]", "tenet sna");

        Expect.Success(run);
        Assert.Equal("snapshot\n", run.Out);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--version --no-color")]
    public async Task The_version_is_one_line(string line)
    {
        var run = await CommandRun.Of(line.Split(' '));

        Expect.Success(run);
        Assert.Matches(@"^tenet \d+\.\d+\.\d+\S*\n$", run.Out);
    }
}
