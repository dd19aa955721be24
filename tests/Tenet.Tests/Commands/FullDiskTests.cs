using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>No space left: for the result, for the file, for the sandbox.</summary>
public sealed class FullDiskTests
{
    private const string NoMounts = "A full disk of one's own needs root and unshare.";

    [Theory]
    [InlineData("dump a.sql")]
    [InlineData("snapshot a.sql")]
    [InlineData("diff a.sql a.sql")]
    [InlineData("--help")]
    [InlineData("--version")]
    public async Task A_result_that_cannot_be_written_is_an_error(string line)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        Expect.Error(await CommandRun.OfShell($"cd '{folder.Path}' && tenet {line} >/dev/full"), "TNT2005", 3);
    }

    [Fact]
    public async Task Where_not_even_the_error_can_be_written_the_exit_status_tells()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");

        var run = await CommandRun.OfShell("tenet dump nowhere --format json >/dev/full 2>/dev/full");

        Assert.Equal(2, run.Exit);
    }

    [Theory]
    [InlineData("--out out/all.sql")]
    [InlineData("--split --out out/split")]
    public async Task A_dump_that_does_not_fit_leaves_nothing(string where)
    {
        Assert.SkipUnless(OwnMounts.ArePossible, NoMounts);
        using var folder = new TestFolder();
        var example = Repository.At("examples", "motion-mavericks");

        var run = await OwnMounts.RunAsync(
            $"""
            cd '{folder.Path}' && mkdir out && mount -t tmpfs -o size=32k none out
            tenet dump -p '{example}' '{example}/db/schema' {where}
            code=$?
            ls -A out
            exit $code
            """);

        Expect.Error(run, "TNT2005", 3);
    }

    [Fact]
    public async Task A_snapshot_that_does_not_fit_keeps_the_former_one()
    {
        Assert.SkipUnless(OwnMounts.ArePossible, NoMounts);
        using var folder = new TestFolder();
        var example = Repository.At("examples", "motion-mavericks");

        var run = await OwnMounts.RunAsync(
            $"""
            cd '{folder.Path}' && mkdir out && mount -t tmpfs -o size=32k none out
            echo former >out/a.json
            tenet snapshot -p '{example}' '{example}/db/schema' --out out/a.json
            code=$?
            [ "$(cat out/*)" = former ] || exit 99
            exit $code
            """);

        Expect.Error(run, "TNT2005", 3);
    }

    [Fact]
    public async Task A_sandbox_that_runs_full_is_an_error_and_leaves_nothing()
    {
        Assert.SkipUnless(OwnMounts.ArePossible, NoMounts);
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a AS SELECT repeat(md5(i::text), 50) FROM generate_series(1, 300000) AS i;"));

        var run = await OwnMounts.RunAsync(
            $"""
            mkdir '{folder.At("disk")}' && mount -t tmpfs -o size=80m,mode=755 none '{folder.At("disk")}'
            export TENET_SANDBOX_DIR='{folder.At("disk")}'
            tenet dump '{folder.At("a.sql")}'
            code=$?
            ls -A '{folder.At("disk")}'
            exit $code
            """);

        Expect.Error(run, "TNT2005", 3);
        Assert.Contains("a.sql:1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("300k")]
    [InlineData("8m")]
    public async Task A_sandbox_that_has_no_room_to_start_is_an_error(string size)
    {
        Assert.SkipUnless(OwnMounts.ArePossible, NoMounts);
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        var run = await OwnMounts.RunAsync(
            $"""
            mkdir '{folder.At("disk")}' && mount -t tmpfs -o size={size},mode=755 none '{folder.At("disk")}'
            export TENET_SANDBOX_DIR='{folder.At("disk")}'
            tenet dump '{folder.At("a.sql")}'
            code=$?
            ls -A '{folder.At("disk")}'
            exit $code
            """);

        Expect.Error(run, "TNT2005", 3);
    }
}
