namespace Tenet.Core.Isolation.Mutants;

/// <summary>Whether the proof can be trusted: what it noticed of a schema that was weakened.</summary>
public sealed record MutationReport(IReadOnlyList<MutantResult> Results)
{
    public int Count(MutantFate fate) => Results.Count(result => result.Fate == fate);

    /// <summary>Of those that could weaken something, the part that was noticed.</summary>
    public double Share => Count(MutantFate.Caught) + Count(MutantFate.Survived) is var all and > 0 ? (double)Count(MutantFate.Caught) / all : 1;

    public bool Passed => Count(MutantFate.Survived) == 0;
}
