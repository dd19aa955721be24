namespace Tenet.Core.Planning.Writing;

/// <summary>A lock that a statement took on a relation that was there before.</summary>
/// <param name="Relation">Qualified name.</param>
/// <param name="Mode">As <c>LOCK TABLE</c> writes it.</param>
/// <param name="HasRows">The relation held rows.</param>
public sealed record PlanFileLock(string Relation, string Mode, bool HasRows);
