using Npgsql;
using Tenet.Core.Planning;

namespace Tenet.Bench.Online;

/// <summary>Runs a plan as its data say: phase by phase, with its timeouts, and again what had to wait too long.</summary>
internal sealed class PlanRunner(NpgsqlConnection connection, CancellationToken cancellation)
{
    private const int Tries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>How often a step waited too long for a lock and was tried again.</summary>
    public int Retries { get; private set; }

    public async Task RunAsync(MigrationPlan plan)
    {
        foreach (var setting in plan.Settings)
        {
            await ExecuteAsync(setting);
        }

        foreach (var phase in plan.Steps.GroupBy(step => step.Phase).OrderBy(phase => phase.Key))
        {
            await TryAsync([.. phase]);
        }
    }

    private async Task TryAsync(IReadOnlyList<PlanStep> phase)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsync(phase);
                return;
            }
            catch (PostgresException late) when (late.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected && attempt < Tries)
            {
                Retries++;
                foreach (var step in phase.Where(step => step.BeforeRetry is not null))
                {
                    await ExecuteAsync(step.BeforeRetry!);
                }

                await Task.Delay(Pause, cancellation);
            }
        }
    }

    private async Task RunAsync(IReadOnlyList<PlanStep> phase)
    {
        await using var transaction = phase.All(step => step.InTransaction) ? await connection.BeginTransactionAsync(cancellation) : null;
        foreach (var step in phase)
        {
            await ExecuteAsync($"SET lock_timeout = {Milliseconds(step.LockTimeout)}");
            await ExecuteAsync($"SET statement_timeout = {Milliseconds(step.StatementTimeout)}");
            await ExecuteAsync(step.Sql);
        }

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }
    }

    private static int Milliseconds(TimeSpan? timeout) => (int)(timeout ?? TimeSpan.Zero).TotalMilliseconds;

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
