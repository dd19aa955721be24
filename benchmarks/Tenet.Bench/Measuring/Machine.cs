namespace Tenet.Bench.Measuring;

/// <summary>What else is to be known about a run: how large the machine is and how busy it was.</summary>
internal static class Machine
{
    public static string Describe() => $"{Environment.ProcessorCount} cores, load average {Load()}";

    private static string Load()
    {
        const string file = "/proc/loadavg";
        return File.Exists(file) ? File.ReadAllText(file).Split(' ')[0] : "unknown";
    }
}
