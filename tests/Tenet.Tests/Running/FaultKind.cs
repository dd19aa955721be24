namespace Tenet.Tests.Running;

/// <summary>What happens to a runner in the middle of its work.</summary>
public enum FaultKind
{
    /// <summary>Its connection is cut by the server.</summary>
    Cut,

    /// <summary>Ctrl-C.</summary>
    Interrupted,

    /// <summary>Its process is killed by signal 9.</summary>
    RunnerKilled,

    /// <summary>All processes of the server are killed by signal 9.</summary>
    ServerKilled,
}
