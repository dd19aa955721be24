using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>One change that weakens a schema, or is meant to.</summary>
/// <param name="Name">What is changed, in a few words: <c>drop policy public.tasks.own</c>.</param>
/// <param name="On">The object whose protection it touches.</param>
/// <param name="Statements">What changes it.</param>
public sealed record Mutant(string Name, FactId On, ValueList<string> Statements)
{
    /// <summary>The policy that it changes; null where it changes something else.</summary>
    public Policy? Policy { get; init; }

    /// <summary>It changes a role, which all databases of a server share.</summary>
    public bool OfRole { get; init; }
}
