using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Mutants;

/// <summary>What protects a table besides that which a change weakens.</summary>
/// <param name="Name">In a few words.</param>
/// <param name="Away">What takes it away, to be run before the change.</param>
/// <param name="KeepsApart">It may keep tenants apart all by itself, so that something goes through without it even where nothing else is changed.</param>
public sealed record OtherLayer(string Name, ValueList<string> Away, bool KeepsApart = false);
