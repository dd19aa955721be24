namespace Tenet.Core.Project;

/// <summary>A change of the schema that weakens nothing, whatever it looks like.</summary>
/// <param name="Mutant">The change as <c>tenet prove isolation --mutate</c> names it, as a pattern.</param>
/// <param name="Reason">Why it weakens nothing.</param>
/// <param name="Place">File and line.</param>
public sealed record EquivalentMutant(string Mutant, string Reason, string Place);
