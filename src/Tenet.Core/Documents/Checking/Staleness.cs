using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Checking;

/// <summary>Proofs that a document shows and that a change of the schema made stale: one change does that to all of them.</summary>
internal static class Staleness
{
    private static readonly string[] States = ["proved", "refuted", "undecided", "not proven"];

    /// <summary>How many proofs are stale now, where nothing else differs; else 0.</summary>
    public static int Count(string was, string now)
    {
        var old = Unticked(was).AsSpan();
        var rest = Unticked(now).AsSpan();
        for (var count = 0; ; count++)
        {
            // What stands between two states is the same in both texts, and each state of now had another there.
            var stale = rest.IndexOf(ClaimView.Stale);
            var same = stale < 0 ? rest : rest[..stale];
            var at = count == 0 ? 0 : old.IndexOf(same);
            if (stale < 0 && count > 0)
            {
                return old.EndsWith(same) ? count : 0;
            }

            var end = stale < 0 ? -1 : rest[stale..].IndexOf(ClaimView.OfAnotherSchema);
            if (end < 0 || at < 0 || !old[at..].StartsWith(same) || !BeginsWithState(old[(at + same.Length)..]))
            {
                return 0;
            }

            old = old[(at + same.Length)..];
            rest = rest[(stale + end + ClaimView.OfAnotherSchema.Length)..];
        }
    }

    public static Untruth Of(int count) => new(
        "evidence",
        "",
        count == 1
            ? "1 proof that the document shows is of another schema, so it is not proven of this one (tenet prove documents --write proves again)."
            : $"{count} proofs that the document shows are of another schema, so they are not proven of this one (tenet prove documents --write proves again).");

    private static bool BeginsWithState(ReadOnlySpan<char> text)
    {
        foreach (var state in States)
        {
            if (text.StartsWith(state))
            {
                return true;
            }
        }

        return false;
    }

    private static string Unticked(string text) => text.Replace('☑', '☐');
}
