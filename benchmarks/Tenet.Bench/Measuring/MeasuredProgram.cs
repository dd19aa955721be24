using System.Diagnostics;
using System.Globalization;

namespace Tenet.Bench.Measuring;

/// <summary>A program with its arguments, run and watched from outside.</summary>
internal sealed record MeasuredProgram(string Name, string Path, params IReadOnlyList<string> Arguments)
{
    /// <summary>Exit codes above 0 that are no failure.</summary>
    public int HighestCode { get; init; }

    /// <summary>After this it is ended, and has failed; null for never.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Where it runs; null for here.</summary>
    public string? Folder { get; init; }

    /// <param name="output">The file that takes what it prints; null to throw it away.</param>
    /// <exception cref="BenchException">The program failed, or took longer than its limit.</exception>
    public Measurement Run(string? output = null)
    {
        // The shell becomes the program: the process is the same, and its output goes its way without passing through us.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "output=$1; shift; exec \"$0\" \"$@\" >\"$output\" </dev/null", Path, output ?? "/dev/null", .. Arguments])
        {
            RedirectStandardError = true,
            WorkingDirectory = Folder ?? "",
        };
        var since = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new BenchException($"{Path} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakKibibytes(process.Id));
            if (Stopwatch.GetElapsedTime(since) > Limit)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                throw new BenchException($"more than {Limit.Value.TotalSeconds:0} s");
            }
        }

        var time = Stopwatch.GetElapsedTime(since);
        return process.ExitCode <= HighestCode ? new Measurement(time, peak) : throw new BenchException($"{Name} failed: {errors.GetAwaiter().GetResult()}");
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
