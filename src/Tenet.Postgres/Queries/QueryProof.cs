using Tenet.Core.Evidence;
using Tenet.Core.Queries;

namespace Tenet.Postgres.Queries;

/// <summary>What came of one query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Trial">Its runs; null where it could not be run.</param>
/// <param name="Problems">What is against it; or why it could not be run.</param>
public sealed record QueryProof(DeclaredQuery Query, QueryTrial? Trial, IReadOnlyList<string> Problems)
{
    public Verdict Verdict => Problems.Count == 0 ? Verdict.Proved : Trial is null ? Verdict.Undecided : Verdict.Refuted;
}
