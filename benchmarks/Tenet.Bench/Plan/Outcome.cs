using Tenet.Bench.Measuring;

namespace Tenet.Bench.Plan;

/// <summary>What came of a contender.</summary>
/// <param name="Statements">How many it found.</param>
/// <param name="Refusal">Why it was not measured; null where it was.</param>
/// <param name="Series">Its runs.</param>
internal sealed record Outcome(int Statements, string? Refusal, Series? Series)
{
    public static Outcome Absent { get; } = new(0, "not here", null);

    public string Cell => Series is null ? Refusal! : Series.Fastest == Series.Slowest
        ? $"{Series.Median:0.00} s, {Series.PeakMegabytes:0} MB"
        : $"{Series.Median:0.00} s ({Series.Fastest:0.00}–{Series.Slowest:0.00}), {Series.PeakMegabytes:0} MB";

    public string Number => Series is null ? "–" : $"{Statements:n0}";
}
