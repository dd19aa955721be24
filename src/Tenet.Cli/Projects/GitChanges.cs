using System.ComponentModel;
using System.Diagnostics;
using Tenet.Core.Errors;

namespace Tenet.Cli.Projects;

/// <summary>Which files of a folder are new or other than where a branch began, as Git tells it.</summary>
internal static class GitChanges
{
    /// <param name="folder">The folder.</param>
    /// <param name="commit">A commit, branch or tag.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <returns>Paths from the folder on, with <c>/</c> between; what is not committed yet is among them. Null where Git knows no such commit.</returns>
    /// <exception cref="TenetException">TNT5060 where the folder is in no repository, or there is no Git.</exception>
    public static async Task<IReadOnlySet<string>?> SinceAsync(string folder, string commit, CancellationToken cancellation)
    {
        if (await AskAsync(folder, cancellation, "rev-parse", "--is-inside-work-tree") is null)
        {
            throw Unknown(commit, "It is no migration, and the folder of migrations is in no repository of Git.");
        }

        // What the other branch got meanwhile is not this one's.
        if (await AskAsync(folder, cancellation, "rev-parse", "--verify", "--quiet", commit + "^{commit}") is not { } named)
        {
            return null;
        }

        var start = (await AskAsync(folder, cancellation, "merge-base", named.Trim(), "HEAD") ?? named).Trim();
        var changed = await AskAsync(folder, cancellation, "diff", "--name-only", "--relative", "-z", start, "--", ".");
        var fresh = await AskAsync(folder, cancellation, "ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        return $"{changed}\0{fresh}".Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }

    public static TenetException Unknown(string since, string why, string? place = null) => new(ErrorCode.BeginningUnknown, $"Nothing is known of '{since}'. {why}", place);

    // Null where Git says no.
    private static async Task<string?> AskAsync(string folder, CancellationToken cancellation, params string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        await errors;
        return process.ExitCode == 0 ? await said : null;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new Win32Exception();
        }
        catch (Win32Exception problem)
        {
            throw new TenetException(ErrorCode.BeginningUnknown, "Git could not be started, and only it knows what a commit changed.", inner: problem);
        }
    }
}
