namespace Tenet.Bench.Measuring;

/// <summary>A figure beside what it is to reach. Printed and never asserted: a busy machine is no defect.</summary>
internal static class Target
{
    public static string AtLeast(double value, double? target) => Say(value, target, "at least", value >= target);

    public static string AtMost(double value, double? target) => Say(value, target, "at most", value <= target);

    private static string Say(double value, double? target, string word, bool reached) =>
        target is null ? $"{value:0.00}" : $"{value:0.00} ({word} {target:0.##}: {(reached ? "ok" : "missed")})";
}
