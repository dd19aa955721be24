namespace Tenet.Core.Isolation;

/// <summary>Says of an attempt whether it reached what is not the persona's own.</summary>
public static class Judge
{
    /// <summary>The server refuses for want of rights, or by a policy.</summary>
    public const string Refused = "42501";

    private const char Cell = '\u001f';

    /// <summary>What was reached, or null.</summary>
    /// <param name="attempt">What was tried.</param>
    /// <param name="scene">By whom.</param>
    /// <param name="with">What came of it where the rows of the others are there.</param>
    /// <param name="without">What came of it where they are gone; null where that was not asked.</param>
    /// <param name="again">What came of it when it was tried once more with them; null where that was not needed.</param>
    public static string? Leak(Attempt attempt, Scene scene, Outcome with, Outcome? without, Outcome? again)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(with);
        return with.Changed.Count > 0 ? $"rows of other tenants are changed in {string.Join(", ", with.Changed)}"
            : with.ProbeChanged ? attempt.ProbeMeans
            : attempt.MustFail && !with.Failed ? "it is allowed"
            : attempt.Marked && Shows(attempt, scene, with) ? "a value is shown that only a row of another tenant has"
            : attempt.Compared && !(attempt.MayFail && with.Failed) && without is not null && Differs(with, without, again) ? Difference(with, without)
            : null;
    }

    /// <summary>Whether the two worlds gave different answers, so that it is worth to ask once more.</summary>
    public static bool Differs(Outcome with, Outcome without)
    {
        ArgumentNullException.ThrowIfNull(with);
        ArgumentNullException.ThrowIfNull(without);
        return with.Seen != without.Seen;
    }

    private static bool Differs(Outcome with, Outcome without, Outcome? again)
    {
        if (with.Seen == without.Seen)
        {
            return false;
        }

        if (again is null || again.Seen == with.Seen)
        {
            return true;
        }

        // New ids and the time of day differ from call to call; what stays the same is compared.
        return with.Rows.Count != without.Rows.Count || again.Rows.Count != with.Rows.Count || with.SqlState != without.SqlState
            || with.Rows.Zip(again.Rows, without.Rows).Any(rows => DiffersWhereStable(rows.First.Split(Cell), rows.Second.Split(Cell), rows.Third.Split(Cell)));
    }

    private static bool DiffersWhereStable(string[] with, string[] again, string[] without) =>
        with.Length != without.Length || with.Length != again.Length || Enumerable.Range(0, with.Length).Any(i => with[i] == again[i] && with[i] != without[i]);

    private static bool Shows(Attempt attempt, Scene scene, Outcome with) => scene.FindMark(with.Seen, attempt.Said) is not null;

    private static string Difference(Outcome with, Outcome without)
    {
        var more = with.Rows.Count - without.Rows.Count;
        return (with.Failed, without.Failed) switch
        {
            (false, false) when more > 0 => $"{more} {(more == 1 ? "row" : "rows")} more {(more == 1 ? "is" : "are")} seen than without the rows of other tenants",
            (false, false) => "the answer depends on rows of other tenants",
            _ => $"the server answers otherwise where rows of other tenants are there ({with.SqlState ?? "no error"} in place of {without.SqlState ?? "none"})",
        };
    }
}
