namespace Tenet.Core.Running;

/// <summary>How far a migration came, as the ledger has it.</summary>
public enum EntryState
{
    /// <summary>Its steps are under way, or whoever ran them died.</summary>
    Running,

    /// <summary>It is in.</summary>
    Applied,

    /// <summary>It stopped: what was in a transaction is as it was before, steps that were done stay done.</summary>
    Failed,

    /// <summary>It is being taken back, in steps.</summary>
    Reverting,

    /// <summary>It was applied and is taken back.</summary>
    Reverted,
}
