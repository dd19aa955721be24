using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;
using Tenet.Core.Sql.Scripts;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Observation;

/// <summary>Runs a plan part by part.</summary>
public static class PlanRunner
{
    /// <returns>Which step was refused, and why; null where all ran.</returns>
    public static async Task<RefusedStep?> RunAsync(SandboxDatabase database, MigrationPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(plan);
        await using var connection = await database.OpenAsync(cancellation);
        var (script, done) = (new SqlScript("plan", ""), 0);
        try
        {
            foreach (var part in PlanPart.Of(plan))
            {
                await SettleAsync(connection, plan, cancellation);
                if (part.InTransaction)
                {
                    await SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
                }

                foreach (var step in part.Steps)
                {
                    await ScriptRunner.RunAsync(connection, script, new SqlStatement(step.Sql, 1, 0), cancellation);
                    done++;
                }

                if (part.InTransaction)
                {
                    await MigrationReplay.CommitAsync(connection, script, cancellation);
                }

                await SessionSettings.ResetAsync(connection, cancellation);
            }

            return null;
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            return RefusedStep.Of(plan, done, refused);
        }
    }

    /// <summary>The same, with an eye on what each step does.</summary>
    /// <returns>What was seen, step by step, and which was refused.</returns>
    internal static async Task<(IReadOnlyList<StatementObservation> Seen, RefusedStep? Refused)> ObserveAsync(SandboxDatabase database, MigrationPlan plan, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var witness = await database.OpenAsync(cancellation);
        var observer = new MigrationObserver(connection, witness, cancellation);
        try
        {
            foreach (var part in PlanPart.Of(plan))
            {
                await SettleAsync(connection, plan, cancellation);
                var text = string.Join(";\n", part.Steps.Select(step => step.Sql));
                await observer.RunAsync(new MigrationText(new MigrationScript("plan", text, 1) { Transactional = part.InTransaction }));
            }

            return (observer.Seen, null);
        }
        catch (TenetException refused) when (refused.Code == ErrorCode.StatementFailed)
        {
            return (observer.Seen, RefusedStep.Of(plan, observer.Seen.Count, refused));
        }
    }

    // A part runs in a session as new as that of a migration.
    private static async Task SettleAsync(NpgsqlConnection connection, MigrationPlan plan, CancellationToken cancellation)
    {
        foreach (var setting in plan.Settings)
        {
            await SessionSettings.ExecuteAsync(connection, setting, cancellation);
        }
    }
}
