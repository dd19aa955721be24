using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Postgres.Running;

namespace Tenet.Cli.Fleets;

/// <summary>Runs migrations on many targets: some first, then several at once, until one fails. Each has a ledger, so that another run goes on where this one stopped.</summary>
internal sealed class FleetRun(MigrationSet set, string? to, FleetPace pace, TimeProvider clock, Func<FleetTarget, RunnerOptions> options, Action<FleetOutcome> tell)
{
    private readonly Lock turn = new();
    private volatile bool stopped;

    /// <returns>An outcome a target, in their order.</returns>
    public async Task<IReadOnlyList<FleetOutcome>> UpAsync(IReadOnlyList<FleetTarget> targets, CancellationToken cancellation)
    {
        var outcomes = new FleetOutcome[targets.Count];
        await RangeAsync(0, Math.Min(pace.Canary, targets.Count));
        stopped |= outcomes.Any(outcome => outcome is { Result: FleetResult.Failed });
        await RangeAsync(Math.Min(pace.Canary, targets.Count), targets.Count);
        return outcomes;

        Task RangeAsync(int from, int until) => Parallel.ForEachAsync(
            Enumerable.Range(from, until - from),
            new ParallelOptions { MaxDegreeOfParallelism = pace.AtOnce },
            async (i, _) =>
            {
                outcomes[i] = stopped || cancellation.IsCancellationRequested ? new FleetOutcome(targets[i], FleetResult.NotTried, 0, TimeSpan.Zero, null) : await OneAsync(targets[i], cancellation);
                stopped |= outcomes[i].Result == FleetResult.Failed && !pace.Continues;
                lock (turn)
                {
                    tell(outcomes[i]);
                }
            });
    }

    private async Task<FleetOutcome> OneAsync(FleetTarget target, CancellationToken cancellation)
    {
        var since = clock.GetTimestamp();
        try
        {
            await using var runner = await MigrationRunner.OpenAsync(target.Url, set, options(target), cancellation);
            var report = await runner.UpAsync(to, cancellation);
            return new FleetOutcome(target, report.Ran.Count > 0 ? FleetResult.Done : FleetResult.UpToDate, report.Ran.Count, clock.GetElapsedTime(since), null);
        }
        catch (Exception problem) when (ErrorTranslation.From(problem, cancellation.IsCancellationRequested) is var error && error.Code != ErrorCode.Internal)
        {
            return new FleetOutcome(target, FleetResult.Failed, 0, clock.GetElapsedTime(since), error);
        }
    }
}
