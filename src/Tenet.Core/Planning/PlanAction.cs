namespace Tenet.Core.Planning;

/// <summary>What a step does with its subject.</summary>
public enum PlanAction
{
    Create,
    Alter,
    Drop,
    Rename,

    /// <summary>It gives rows that are there values, batch by batch, and commits after each.</summary>
    Backfill,
}
