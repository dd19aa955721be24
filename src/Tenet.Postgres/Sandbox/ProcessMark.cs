using System.Diagnostics;
using System.Globalization;

namespace Tenet.Postgres.Sandbox;

/// <summary>Tells one process from all others of this machine, also after its number was given to another.</summary>
internal readonly record struct ProcessMark(string Host, int Id, long StartedAt)
{
    public static ProcessMark Current { get; } = new(Environment.MachineName, Environment.ProcessId, Started(Process.GetCurrentProcess()));

    /// <summary>True as long as that process, or one that cannot be told from it, runs here.</summary>
    public bool IsAlive
    {
        get
        {
            try
            {
                using var process = Process.GetProcessById(Id);
                // Start times are computed from the time of boot, which is known to about a second.
                return !process.HasExited && Math.Abs(Started(process) - StartedAt) <= 2;
            }
            catch (ArgumentException)
            {
                return false;
            }
            catch (Exception problem) when (problem is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return true;
            }
        }
    }

    public static ProcessMark? Parse(string text) =>
        text.Trim().Split(' ') is [var host, var id, var started]
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(started, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            ? new ProcessMark(host, number, time)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host} {Id} {StartedAt}");

    private static long Started(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
