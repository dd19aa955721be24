using Tenet.Cli.Fleets;

namespace Tenet.Cli.Output;

/// <summary>What became of many targets, in JSON.</summary>
internal sealed record FleetRunJson(bool Passed, IReadOnlyList<FleetRunJson.TargetOutcome> Targets)
{
    public static FleetRunJson Of(IReadOnlyList<FleetOutcome> outcomes) => new(
        outcomes.All(outcome => outcome.Result is FleetResult.Done or FleetResult.UpToDate),
        [.. outcomes.Select(outcome => new TargetOutcome(outcome.Target.Name, outcome.Result, outcome.Ran, (long)outcome.Took.TotalMilliseconds, outcome.Error?.Code.Id, outcome.Error?.Message))]);

    internal sealed record TargetOutcome(string Target, FleetResult Result, int Ran, long Milliseconds, string? ErrorCode, string? Error);
}
