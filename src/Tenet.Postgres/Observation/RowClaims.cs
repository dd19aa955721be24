using Tenet.Core.Evidence;
using Tenet.Core.Observation;

namespace Tenet.Postgres.Observation;

/// <summary>What is claimed of rows, from comparing them.</summary>
internal static class RowClaims
{
    /// <summary>After down: what up left alone is as it was; and where it changed something, whether that came back.</summary>
    /// <param name="down">The rows of before beside those after down.</param>
    /// <param name="lost">What up dropped or changed.</param>
    /// <param name="touched">What else it did not leave alone.</param>
    /// <param name="what">How the way back is called.</param>
    public static IReadOnlyList<MigrationClaim> Back(RowComparison down, IReadOnlyList<RowDifference> lost, IReadOnlyList<RowDifference> touched, string what)
    {
        var missing = down.Lost.Concat(down.Changed).ToList();
        var broken = missing.Where(item => !lost.Concat(touched).Any(own => own.Covers(item))).ToList();
        var back = broken.Count > 0
            ? new MigrationClaim(MigrationClaims.GoesBack, Verdict.Refuted, $"the schema comes back, but {what} changes {Some.Of(broken)}")
            : new MigrationClaim(MigrationClaims.GoesBack, Verdict.Proved, null);
        return lost.Count == 0
            ? [back]
            : [back, missing.Count == 0 ? new MigrationClaim(MigrationClaims.BringsBack, Verdict.Proved, null) : new MigrationClaim(MigrationClaims.BringsBack, Verdict.Refuted, $"not {Some.Of(missing)}")];
    }

    public static string Tables(int count) => count == 1 ? "1 table with rows" : $"{count} tables with rows";
}
