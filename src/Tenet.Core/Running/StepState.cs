namespace Tenet.Core.Running;

/// <summary>How far one step of a migration came that is no single transaction.</summary>
public enum StepState
{
    /// <summary>It was begun; whether it ended is not known.</summary>
    Running,

    Done,

    Failed,
}
