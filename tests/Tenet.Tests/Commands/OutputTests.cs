using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>What stands where: results, notes, colours, paths.</summary>
public sealed partial class OutputTests
{
    [Fact]
    public async Task Notes_go_to_standard_error_and_quiet_takes_them_away()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        var run = await CommandRun.Of("dump", folder.At("a.sql"), "-o", folder.At("b.sql"));
        var quiet = await CommandRun.Of("dump", folder.At("a.sql"), "-o", folder.At("b.sql"), "-q");

        Assert.Equal($"wrote {folder.At("b.sql")}\n", run.Error);
        Assert.Equal("", run.Out + quiet.Out + quiet.Error);
    }

    [Fact]
    public async Task Verbose_tells_what_took_how_long()
    {
        using var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE a (id int);"), ("db/migrations/001_a.sql", "CREATE TABLE a (id int);"));

        var run = await CacheFolders.AnewAsync(project, "check", "-v");

        Assert.Equal(0, run.Exit);
        foreach (var part in (string[])["server started", "1 migration replayed", "1 file loaded", "compared"])
        {
            Assert.Matches($@"\d\.\d\d s  {part}\n", run.Error);
        }
    }

    [Fact]
    public async Task Verbose_tells_the_cause_of_an_error()
    {
        var run = await CommandRun.Of("snapshot", "postgres://joe@127.0.0.1:1/x", "-v");

        Assert.Equal(3, run.Exit);
        Assert.Contains("Npgsql", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_path_stays_in_one_piece()
    {
        using var folder = new TestFolder();
        var deep = string.Join('/', Enumerable.Repeat("a-rather-long-name", 10));
        folder.Write(deep + "/bad [one].sql", "CREATE TABEL x;");

        var run = await CommandRun.Of("dump", folder.At(deep + "/bad [one].sql"));

        Expect.Error(run, "TNT3001", 2);
        Assert.Contains($"  at {folder.At(deep + "/bad [one].sql")}:1\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_with_brackets_are_text_and_no_markup()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE \"x[red]\" (\"[/]\" int);"), ("b.sql", "CREATE TABLE \"x[red]\" (\"[/]\" int DEFAULT 1); COMMENT ON TABLE \"x[red]\" IS '[bold]';"));

        var run = await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"));

        Expect.Findings(run, "x[red]", "[/]", "comment: none -> [bold]");
    }

    [Fact]
    public async Task Of_a_long_text_the_lines_that_differ_are_shown()
    {
        const string function = "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nbegin\n  -- first\n  perform 0;\n  return 1;\n  -- last\nend $$;";
        using var folder = TestFolder.With(("a.sql", function), ("b.sql", function.Replace("return 1", "return 2", StringComparison.Ordinal)));

        var run = await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"));

        Expect.Findings(run, "    source:\n", "      -   return 1;\n", "      +   return 2;\n");
        Assert.DoesNotContain("-- first", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_are_for_terminals_that_want_them()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "A terminal is made with script(1), which is not here.");
        var line = string.Join(' ', BuiltProgram.Command) + " snapshot nowhere";

        var coloured = await OnTerminalAsync(line, ("TERM", "xterm-256color"));
        var plain = await OnTerminalAsync(line + " --no-color", ("TERM", "xterm-256color"));
        var refused = await OnTerminalAsync(line, ("TERM", "xterm-256color"), ("NO_COLOR", "1"));
        var piped = await CommandRun.Of("snapshot", "nowhere");

        Assert.Matches(Escape(), coloured);
        Assert.All((string[])[plain, refused, piped.Error], text =>
        {
            Assert.DoesNotMatch(Escape(), text);
            Assert.Contains("TNT1004: ", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Under_json_standard_output_holds_one_document_and_nothing_else()
    {
        using var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE a (id int, b int);"), ("db/migrations/001_a.sql", "CREATE TABLE a (id int);"));

        Assert.False(Expect.Json(await CommandRun.Of("check", "-p", project.Path, "--format", "json")).GetProperty("passed").GetBoolean());
        Assert.Equal(1, Expect.Json(await CommandRun.Of("history", "-p", project.Path, "--format", "json")).GetProperty("migrations").GetArrayLength());
        Assert.Equal("TNT1012", Expect.Json(await CommandRun.Of("history", "x", "-p", project.Path, "--format", "json")).GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(1, Expect.Json(await CommandRun.Of("migrate", "repair", "-p", project.Path, "--format", "json")).GetProperty("files").GetInt32());
    }

    private static async Task<string> OnTerminalAsync(string line, params (string Name, string Value)[] variables) =>
        (await CommandRun.OfProcess(CommandRun.Start(variables, "/usr/bin/script", "-qec", line, "/dev/null"))).Out;

    // The runtime greets a terminal with a sequence of its own, which is no colour.
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escape();
}
