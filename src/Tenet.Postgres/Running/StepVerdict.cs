namespace Tenet.Postgres.Running;

/// <summary>What became of a step.</summary>
public enum StepVerdict
{
    /// <summary>The catalog is as it was before it, or the step makes no difference to it and can be run again.</summary>
    Again,

    /// <summary>The catalog is as it should be after it.</summary>
    Done,

    /// <summary>The catalog is neither.</summary>
    Undecided,
}
