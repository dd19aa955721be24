using System.Diagnostics;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Runs that end early leave no server, no folder and no file.</summary>
public sealed class InterruptionTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task An_interrupted_replay_is_one_error_and_leaves_nothing(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals on Windows.");
        using var project = Sleeping();
        using var process = await SleepingRunAsync(project, "check", "-p", project.Path);

        await KillAsync(signal, process.Id);
        var run = await CommandRun.OfProcess(process);

        Expect.Error(run, "TNT2006", 3);
        await GoneAsync(project, Soon);
    }

    [Fact]
    public async Task An_interrupted_dump_writes_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals on Windows.");
        using var project = Sleeping();
        using var process = await SleepingRunAsync(project, "dump", "migrations:" + project.At("db/migrations"), "--out", project.At("out/all.sql"));

        await KillAsync("INT", process.Id);
        var run = await CommandRun.OfProcess(process);

        Expect.Error(run, "TNT2006", 3);
        Assert.False(Directory.Exists(project.At("out")));
        await GoneAsync(project, Soon);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("history")]
    public async Task Kill_9_in_the_middle_of_a_replay_leaves_no_server_after_five_seconds(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals on Windows.");
        using var project = Sleeping();
        using var process = await SleepingRunAsync(project, command, "-p", project.Path);
        Assert.NotEmpty(Servers(project));

        await KillAsync("KILL", process.Id);

        await GoneAsync(project, Soon);
        await process.WaitForExitAsync();
    }

    private static TestFolder Sleeping()
    {
        var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE a (id int);"));
        Directory.CreateDirectory(project.At("run"));
        Directory.CreateDirectory(project.At("sign"));
        if (!OperatingSystem.IsWindows())
        {
            // The server runs as nobody where the tests run as root. It says here that it is about to sleep, and its guard removes the run folder.
            File.SetUnixFileMode(project.At("sign"), (UnixFileMode)Convert.ToInt32("777", 8));
            File.SetUnixFileMode(project.At("run"), (UnixFileMode)Convert.ToInt32("777", 8));
        }

        project.Write("db/migrations/001_a.sql", $"CREATE TABLE a (id int);\nCOPY a TO '{project.At("sign/asleep")}';\nSELECT pg_sleep(100);\n");
        return project;
    }

    /// <summary>Returns when the migration sleeps.</summary>
    private static async Task<Process> SleepingRunAsync(TestFolder project, params string[] arguments)
    {
        var process = CommandRun.Start([("TENET_SANDBOX_DIR", project.At("run"))], [.. BuiltProgram.Command, .. arguments]);
        var limit = Stopwatch.StartNew();
        while (!File.Exists(project.At("sign/asleep")))
        {
            Assert.False(process.HasExited, "The run ended before it could be interrupted.");
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(60), "The server did not start.");
            await Task.Delay(50);
        }

        return process;
    }

    private static async Task KillAsync(string signal, int process)
    {
        var run = await CommandRun.OfProcess(CommandRun.Start([], "/bin/sh", "-c", $"kill -{signal} {process}"));
        Assert.Equal(0, run.Exit);
    }

    private static async Task GoneAsync(TestFolder project, TimeSpan within)
    {
        var limit = Stopwatch.StartNew();
        while (Servers(project).Count > 0 || Directory.EnumerateFileSystemEntries(project.At("run")).Any())
        {
            Assert.True(limit.Elapsed < within, $"left: {string.Join(", ", Servers(project).Concat(Directory.EnumerateFileSystemEntries(project.At("run"))))}");
            await Task.Delay(50);
        }
    }

    /// <summary>Server processes that work in the project's own run folder.</summary>
    private static IReadOnlyList<string> Servers(TestFolder project) => [.. CommandLines().Where(line => line.Contains(project.At("run") + "/", StringComparison.Ordinal))];

    private static IEnumerable<string> CommandLines()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ');
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            yield return line;
        }
    }
}
