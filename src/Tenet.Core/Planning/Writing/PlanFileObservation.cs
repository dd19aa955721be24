using Tenet.Core.Observation;

namespace Tenet.Core.Planning.Writing;

/// <summary>What a statement did to the relations that were there before, as the server showed it.</summary>
/// <param name="Locks">The strongest lock a relation that no statement before it had taken.</param>
/// <param name="Rewritten">Tables that were written anew, file and all.</param>
/// <param name="Emptied">Tables that held rows and got an empty file.</param>
/// <param name="Scanned">Tables that were read from beginning to end.</param>
/// <param name="Indexed">Indexes that were built, <c>index on table</c>.</param>
/// <param name="Written">Tables whose rows it wrote.</param>
public sealed record PlanFileObservation(
    IReadOnlyList<PlanFileLock> Locks,
    IReadOnlyList<string> Rewritten,
    IReadOnlyList<string> Emptied,
    IReadOnlyList<string> Scanned,
    IReadOnlyList<string> Indexed,
    IReadOnlyList<string> Written)
{
    /// <returns>Null where there is nothing to tell of.</returns>
    public static PlanFileObservation? Of(StatementObservation? seen) => seen is null || seen.IsQuiet
        ? null
        : new(
            [.. seen.Locks.Select(item => new PlanFileLock(item.Relation, LockModes.Name(item.Mode), item.HasRows))],
            seen.Rewritten,
            seen.Emptied,
            seen.Scanned,
            seen.Indexed,
            [.. seen.Written.Select(item => item.Relation)]);
}
