namespace Tenet.Cli.Fleets;

/// <summary>How a fleet is gone through.</summary>
/// <param name="AtOnce">How many targets are worked on at the same time.</param>
/// <param name="Canary">How many go first; where one of them fails no other is touched.</param>
/// <param name="Continues">A target that fails does not keep the others from their turn.</param>
internal sealed record FleetPace(int AtOnce, int Canary, bool Continues);
