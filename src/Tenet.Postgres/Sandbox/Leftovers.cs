using System.Diagnostics;
using System.Globalization;

namespace Tenet.Postgres.Sandbox;

/// <summary>Removes what dead runs left: a folder, and a server where even the guard was killed.</summary>
internal static class Leftovers
{
    public static void Remove(string place)
    {
        foreach (var folder in Directory.EnumerateDirectories(place, RunFolder.Prefix + "*"))
        {
            try
            {
                RemoveIfDead(folder);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Its guard, or another run, is removing it at this moment.
            }
        }
    }

    private static void RemoveIfDead(string folder)
    {
        var owner = RunFolder.OwnerFile(folder);
        // The lock falls with its process, seen from every container that shares the folder; the mark guards against file systems without locks.
        using var lockHeld = FileLock.Try(owner);
        if (lockHeld is null || (lockHeld.Read() is { Length: > 0 } text && ProcessMark.Parse(text) is { IsAlive: true }))
        {
            return;
        }

        StopServer(Path.Combine(folder, "data"));
        Folders.Remove(folder);
    }

    private static void StopServer(string data)
    {
        var file = Path.Combine(data, "postmaster.pid");
        if (!File.Exists(file) || !int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var id))
        {
            return;
        }

        try
        {
            using var server = Process.GetProcessById(id);
            // The number may belong to another process by now. Killed hard, its children see that and end by themselves.
            if (CommandLine(id).Contains(data, StringComparison.Ordinal))
            {
                server.Kill();
            }
        }
        catch (ArgumentException)
        {
            // It is gone.
        }
    }

    private static string CommandLine(int id)
    {
        if (OperatingSystem.IsLinux())
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }

        using var ps = Process.Start(new ProcessStartInfo("ps", ["-o", "command=", "-p", id.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true });
        return ps?.StandardOutput.ReadToEnd() ?? "";
    }
}
