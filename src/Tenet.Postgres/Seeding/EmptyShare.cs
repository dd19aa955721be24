using Tenet.Core.Seeding.Values;

namespace Tenet.Postgres.Seeding;

/// <summary>How often what may be empty is.</summary>
internal static class EmptyShare
{
    private const int Rare = 12;
    private const int Mostly = 88;

    private static readonly string[] SeldomThere = ["deleted", "archived", "revoked", "canceled", "cancelled", "removed", "anonymized", "error", "failed", "failure", "retired", "banned", "suspended"];

    /// <summary>Of a hundred rows.</summary>
    public static int Of(string column) => NameWords.Of(column).Any(SeldomThere.Contains) ? Mostly : Rare;
}
