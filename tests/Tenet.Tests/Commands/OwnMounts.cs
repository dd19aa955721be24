namespace Tenet.Tests.Commands;

/// <summary>Runs with mounts that nobody else sees: a disk of a few kilobytes, a folder that is hidden.</summary>
internal static class OwnMounts
{
    private static readonly Lazy<bool> Tried = new(Try);

    public static bool ArePossible => Tried.Value;

    /// <param name="script">Lines of the shell, as root; <c>tenet</c> is the built program.</param>
    /// <param name="variables">Variables of the environment.</param>
    public static Task<CommandRun> RunAsync(string script, params (string Name, string Value)[] variables) =>
        CommandRun.OfProcess(CommandRun.Start(variables, "unshare", "-m", "/bin/sh", "-c", CommandRun.Script(script)));

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/unshare"))
        {
            return false;
        }

        using var process = CommandRun.Start([], "unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt");
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
