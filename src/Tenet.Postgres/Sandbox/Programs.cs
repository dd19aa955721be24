using System.ComponentModel;
using System.Diagnostics;

namespace Tenet.Postgres.Sandbox;

/// <summary>Finds and runs the programs of the machine.</summary>
internal static class Programs
{
    // runuser and setpriv are not on everybody's PATH.
    private static readonly string[] SystemFolders = OperatingSystem.IsWindows() ? [] : ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"];

    public static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A program on the user's PATH.</summary>
    public static string? FindOnPath(string name) => Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>A program of the system, wherever the PATH leads.</summary>
    public static string? Find(string name) =>
        Folders().Concat(SystemFolders).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs to the end and returns the exit code with all that was said. Cancelling ends the program.</summary>
    public static async Task<(int Code, string Said)> RunAsync(IReadOnlyList<string> command, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = TryStart(start);
        if (process is null)
        {
            return (127, $"{command[0]} could not be started.");
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // A dangling link, a script without its interpreter, a file that may not be executed.
    private static Process? TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The last lines that say something.</summary>
    public static IReadOnlyList<string> LastLines(string text, int count) =>
        [.. text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).TakeLast(count)];
}
