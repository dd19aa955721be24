namespace Tenet.Core.Observation;

/// <summary>The strongest lock that a statement took on a relation that was there before the migration.</summary>
/// <param name="Relation">Qualified name, quoted where SQL needs it.</param>
/// <param name="Mode">The mode.</param>
/// <param name="HasRows">The relation held rows, so that somebody may be using them.</param>
public sealed record ObservedLock(string Relation, LockMode Mode, bool HasRows);
