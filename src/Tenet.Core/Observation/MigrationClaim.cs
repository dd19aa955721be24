using Tenet.Core.Evidence;

namespace Tenet.Core.Observation;

/// <summary>Something that a migration should do, and whether it did.</summary>
/// <param name="Claim"><c>applies</c>, <c>keeps rows</c>, <c>goes back</c>, <c>applies again</c>.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Detail">A sentence without row values; null where the verdict says it all.</param>
public sealed record MigrationClaim(string Claim, Verdict Verdict, string? Detail);
