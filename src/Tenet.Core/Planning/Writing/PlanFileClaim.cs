namespace Tenet.Core.Planning.Writing;

/// <summary>Something that a plan should do, and whether it did.</summary>
/// <param name="Claim">In words.</param>
/// <param name="Verdict"><c>proved</c>, <c>refuted</c> or <c>undecided</c>.</param>
/// <param name="Detail">What was seen; never a row's value. Left out where the verdict says it all.</param>
public sealed record PlanFileClaim(string Claim, string Verdict, string? Detail);
