namespace Tenet.Core.Evidence;

/// <summary>How a proof ended. What is undecided never passes.</summary>
public enum Verdict
{
    Proved,
    Refuted,
    Undecided,
}
