namespace Tenet.Core.Planning.Writing;

/// <summary>A rename in a plan's JSON.</summary>
/// <param name="From">The object by its old name, with its kind.</param>
/// <param name="To">The new name, as the desired schema has it.</param>
public sealed record PlanFileRename(string From, string To);
