using Tenet.Core.Observation;

namespace Tenet.Core.Rules.Migrations;

/// <summary>A lock that a transaction holds.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="By">The statement that took it as strongly as that.</param>
public sealed record HeldLock(LockMode Mode, StatementObservation By)
{
    /// <summary>Others wait for it.</summary>
    public bool IsStrong => LockModes.BlocksWrites(Mode);
}
