using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Checking;

/// <summary>Proofs that a document shows and that a change of the schema made stale: one change does that to all of them.</summary>
internal static class Staleness
{
    private static readonly string[] States = ["proved", "refuted", "undecided", "not proven"];

    /// <summary>Whether all that differs is that what was proved is stale.</summary>
    public static bool IsAll(string was, string now)
    {
        var begin = now.IndexOf(ClaimView.Stale, StringComparison.Ordinal);
        var end = now.IndexOf(ClaimView.OfAnotherSchema, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            return false;
        }

        // What follows a state is a full stop at most.
        var (before, after) = (Unticked(now[..begin]), now[(end + ClaimView.OfAnotherSchema.Length)..]);
        return after is "" or "." && Unticked(was) is var old && old.StartsWith(before, StringComparison.Ordinal)
            && Array.Exists(States, state => old.AsSpan(before.Length).StartsWith(state));
    }

    public static Untruth Of(int count) => new(
        "evidence",
        "",
        count == 1
            ? "1 proof that the document shows is of another schema, so it is not proven of this one (tenet prove documents --write proves again)."
            : $"{count} proofs that the document shows are of another schema, so they are not proven of this one (tenet prove documents --write proves again).");

    private static string Unticked(string text) => text.Replace('☑', '☐');
}
