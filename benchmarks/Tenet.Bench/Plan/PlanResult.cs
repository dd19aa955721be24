using Tenet.Bench.Measuring;

namespace Tenet.Bench.Plan;

/// <summary>What was measured with one number of tables.</summary>
/// <param name="Tables">How many.</param>
/// <param name="Live">From two databases: Tenet's diff and plan, pg-delta's diff and plan, migra, drizzle-kit.</param>
/// <param name="First">Tenet's plan from two files, with nothing kept.</param>
/// <param name="Files">From two files: Tenet's diff and plan, apgdiff.</param>
/// <param name="Proved">Tenet's plan from two databases, with the proof.</param>
/// <param name="Check">Tenet's check of an unchanged project.</param>
internal sealed record PlanResult(int Tables, IReadOnlyList<Outcome> Live, Outcome First, IReadOnlyList<Outcome> Files, Outcome Proved, Outcome Check)
{
    // The targets are those of 1,000 tables and more.
    private double? Times => Tables >= 1000 ? 5 : null;

    private double? Plan => Live[1].Series?.Median;

    public IEnumerable<string> Ratios(PlanResult? before)
    {
        yield return Ratio(Fastest(Live[2], Live[4]), Live[0].Series?.Median, Times);
        yield return Ratio(Fastest(Live[3], Live[4], Live[5]), Plan, Times);
        yield return Ratio(Fastest(Files[2]), Files[1].Series?.Median, Times);
        yield return Live[1].Series is { } plan ? Target.AtMost(plan.PeakMegabytes, Tables == 5000 ? 400 : null) : "–";
        yield return Plan is { } seconds ? $"{seconds / Tables * 1000:0.00}" : "–";
        yield return Plan / Tables / (before?.Plan / before?.Tables) is { } growth ? Target.AtMost(growth, 1.2) : "";
        yield return Check.Series is { } check ? Target.AtMost(check.Median, 0.25) : Check.Cell;
    }

    private static double? Fastest(params Outcome[] peers) => peers.Min(peer => peer.Series?.Median);

    private static string Ratio(double? peer, double? own, double? target) => peer / own is { } times ? Target.AtLeast(times, target) : "–";
}
