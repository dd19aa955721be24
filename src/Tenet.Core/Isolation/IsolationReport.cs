using Tenet.Core.Evidence;

namespace Tenet.Core.Isolation;

/// <summary>What a proof of isolation found.</summary>
/// <param name="Results">By object and attack.</param>
/// <param name="Tenants">How many tenants had rows.</param>
/// <param name="Personas">Who attacked.</param>
/// <param name="Attempts">How many times something was tried.</param>
/// <param name="NotProven">What no attack looks at, and what is so by decision.</param>
public sealed record IsolationReport(IReadOnlyList<AttackResult> Results, int Tenants, IReadOnlyList<string> Personas, int Attempts, IReadOnlyList<string> NotProven)
{
    public int Count(Verdict verdict) => Results.Count(result => result.Accepted is null && result.Verdict == verdict);

    /// <summary>What was not withstood, and is not meant so.</summary>
    public IEnumerable<AttackResult> Open => Results.Where(result => result.Accepted is null && result.Verdict != Verdict.Proved);

    public bool Passed => !Open.Any();
}
