namespace Tenet.Bench.Measuring;

/// <summary>All counted runs of one program.</summary>
internal sealed class Series(IReadOnlyList<Measurement> runs)
{
    private readonly double[] seconds = [.. runs.Select(run => run.Time.TotalSeconds).Order()];

    /// <summary>Seconds.</summary>
    public double Median => (seconds[(seconds.Length - 1) / 2] + seconds[seconds.Length / 2]) / 2;

    public double Fastest => seconds[0];

    public double Slowest => seconds[^1];

    /// <summary>Megabytes (10^6), of the run that took most.</summary>
    public double PeakMegabytes { get; } = runs.Max(run => run.PeakKibibytes) * 1024 / 1e6;

    /// <summary>
    /// Runs the programs in turn (A B C A B C …), so that whatever else the machine does meets all of them alike. The first turn
    /// warms the caches and is not counted, unless they are warm.
    /// </summary>
    public static IReadOnlyList<Series> Interleaved(IReadOnlyList<MeasuredProgram> programs, int runs, CancellationToken cancellation, bool isWarm = false)
    {
        var all = programs.Select(_ => new List<Measurement>()).ToArray();
        for (var turn = isWarm ? 1 : 0; turn <= runs; turn++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var measured = programs[i].Run();
                if (turn > 0)
                {
                    all[i].Add(measured);
                }
            }
        }

        return [.. all.Select(list => new Series(list))];
    }
}
