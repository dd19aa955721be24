using Npgsql;
using Tenet.Core.Errors;
using Tenet.Postgres.Execution;

namespace Tenet.Postgres.Observation;

/// <summary>The team's own sample rows, in the present schema where they fit it.</summary>
internal static class PlanSamples
{
    /// <param name="samples">SQL that fills tables.</param>
    /// <param name="present">A database with the present schema.</param>
    /// <param name="desired">A database with the desired schema; what it takes does not matter.</param>
    /// <param name="cancellation">Ends the loading between statements.</param>
    /// <exception cref="TenetException">TNT3001 where neither schema takes them.</exception>
    public static async Task LoadAsync(IReadOnlyList<SqlScript> samples, NpgsqlConnection present, NpgsqlConnection desired, CancellationToken cancellation)
    {
        // They are edited with the desired schema: what the present one lacks, they may fill.
        if (samples.Count > 0 && await TryAsync(samples, present, cancellation) is not null && await TryAsync(samples, desired, cancellation) is { } refused)
        {
            throw refused;
        }
    }

    private static async Task<TenetException?> TryAsync(IReadOnlyList<SqlScript> samples, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
        try
        {
            foreach (var sample in samples)
            {
                await ScriptRunner.RunAsync(connection, sample, cancellation);
            }

            await MigrationReplay.CommitAsync(connection, samples[^1], cancellation);
            return null;
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            await SessionSettings.ExecuteAsync(connection, "ROLLBACK", CancellationToken.None);
            return refused;
        }
        finally
        {
            await SessionSettings.ResetAsync(connection, CancellationToken.None);
        }
    }
}
