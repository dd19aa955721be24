using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Fleets;

/// <summary>Asks many targets how the migrations stand there.</summary>
internal static class FleetStatus
{
    /// <returns>An answer a target, in their order.</returns>
    public static async Task<IReadOnlyList<FleetStanding>> ReadAsync(IReadOnlyList<FleetTarget> targets, MigrationSet set, int atOnce, CancellationToken cancellation)
    {
        var standings = new FleetStanding[targets.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, targets.Count), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation }, async (i, stop) => standings[i] = await OneAsync(targets[i], set, stop));
        return standings;
    }

    private static async Task<FleetStanding> OneAsync(FleetTarget target, MigrationSet set, CancellationToken cancellation)
    {
        try
        {
            await using var runner = await MigrationRunner.OpenAsync(target.Url, set, new RunnerOptions { Scope = target.Schema }, cancellation);
            return new FleetStanding(target, await runner.StatusAsync(cancellation), null);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested && ErrorTranslation.From(problem, interrupted: false) is var error && error.Code != ErrorCode.Internal)
        {
            return new FleetStanding(target, null, error);
        }
    }
}
