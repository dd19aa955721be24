namespace Tenet.Core.Planning;

/// <summary>What a plan is good for.</summary>
public enum PlanStrategy
{
    /// <summary>The fewest steps, in as few transactions as can be: for a database that nobody uses meanwhile.</summary>
    Direct,

    /// <summary>Whatever reads or writes a table that was there before is done without keeping readers or writers away, in more steps and phases.</summary>
    Online,
}
