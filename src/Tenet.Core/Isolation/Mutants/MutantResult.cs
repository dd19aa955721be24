namespace Tenet.Core.Isolation.Mutants;

/// <summary>What became of a change.</summary>
/// <param name="Mutant">The change.</param>
/// <param name="Fate">How it ended.</param>
/// <param name="Detail">The attack that noticed it and what it saw; why it is no change or weakens nothing.</param>
public sealed record MutantResult(Mutant Mutant, MutantFate Fate, string? Detail);
