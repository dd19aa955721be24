using Tenet.Cli.Fleets;

namespace Tenet.Cli.Output;

/// <summary>How migrations stand to many targets, in JSON.</summary>
internal sealed record FleetStatusJson(IReadOnlyList<FleetStatusJson.TargetStanding> Targets)
{
    public static FleetStatusJson Of(IReadOnlyList<FleetStanding> standings) => new(
        [.. standings.Select(standing => new TargetStanding(standing.Target.Name, standing.Applied, standing.Pending, standing.Troubled, standing.Last, standing.Error?.Code.Id, standing.Error?.Message))]);

    internal sealed record TargetStanding(string Target, int Applied, int Pending, int Wrong, string? Last, string? ErrorCode, string? Error);
}
