using Tenet.Core.Evidence;
using Tenet.Core.Model;

namespace Tenet.Postgres.Proving;

/// <summary>What came of one thing that was executed.</summary>
public sealed record Proof(FactId Subject, string Claim, Verdict Verdict, string? Detail);
