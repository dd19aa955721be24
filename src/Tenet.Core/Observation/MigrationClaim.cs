using Tenet.Core.Evidence;

namespace Tenet.Core.Observation;

/// <summary>Something that a migration should do, and whether it did.</summary>
/// <param name="Claim"><c>applies</c>, <c>keeps rows</c>, <c>goes back</c>, <c>brings values back</c>, <c>applies again</c>.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Detail">A sentence without row values; null where the verdict says it all.</param>
public sealed record MigrationClaim(string Claim, Verdict Verdict, string? Detail)
{
    /// <summary>The migration, or its way back, is wrong. That values are dropped or changed is told, and for the team to judge.</summary>
    public bool IsFailure => Verdict != Verdict.Proved && Claim is (MigrationClaims.Applies or MigrationClaims.GoesBack or MigrationClaims.AppliesAgain);
}
