using System.Diagnostics;
using System.Globalization;

namespace Tenet.Bench.Measuring;

/// <summary>A program with its arguments, run and watched from outside. What it prints is thrown away.</summary>
internal sealed record MeasuredProgram(string Name, string Path, params IReadOnlyList<string> Arguments)
{
    /// <exception cref="BenchException">The program failed.</exception>
    public Measurement Run()
    {
        // The shell becomes the program: the process is the same, and its output goes nowhere without passing through us.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null", Path, .. Arguments])
        {
            RedirectStandardError = true,
        };
        var since = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new BenchException($"{Path} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakKibibytes(process.Id));
        }

        var time = Stopwatch.GetElapsedTime(since);
        return process.ExitCode == 0 ? new Measurement(time, peak) : throw new BenchException($"{Name} failed: {errors.GetAwaiter().GetResult()}");
    }

    // The kernel's own high-water mark, so asking now and then misses only what the last milliseconds add. The maximum that
    // wait4 gives would be at least our own size: it counts the memory that the child shared with us before it became another program.
    private static long PeakKibibytes(int process)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                {
                    return long.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture);
                }
            }
        }
        catch (IOException)
        {
            // It ended between two looks.
        }

        return 0;
    }
}
