using Npgsql;
using Tenet.Core.History.Layouts;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Postgres.Observation;

namespace Tenet.Tests.Database.Planning;

/// <summary>Runs a plan phase by phase and watches on the server what each step locks and what it reads, never reading the SQL.</summary>
internal sealed class OnlineObserver(NpgsqlConnection connection, NpgsqlConnection witness)
{
    private readonly List<string> waits = [];

    /// <summary>The steps that read or write all rows of a table under a lock that keeps others away from it.</summary>
    public IReadOnlyList<string> Waits => waits;

    public async Task RunAsync(MigrationPlan plan)
    {
        foreach (var phase in plan.Steps.GroupBy(step => step.Phase).OrderBy(phase => phase.Key))
        {
            foreach (var setting in plan.Settings)
            {
                await using var command = new NpgsqlCommand(setting, connection);
                await command.ExecuteNonQueryAsync();
            }

            await RunAsync([.. phase]);
        }
    }

    private async Task RunAsync(IReadOnlyList<PlanStep> phase)
    {
        var observer = new MigrationObserver(connection, witness, CancellationToken.None);
        var together = phase.All(step => step.InTransaction);
        var script = new MigrationScript($"phase {phase[0].Phase}", string.Join(";\n", phase.Select(step => step.Sql)) + ";", 1) { Transactional = together };
        try
        {
            await observer.RunAsync(new MigrationText(script));
        }
        catch (Exception refused)
        {
            throw new InvalidOperationException($"{refused.Message}\n{script.Text}", refused);
        }

        // Locks are held to the end of the transaction.
        var held = new Dictionary<string, LockMode>();
        foreach (var (step, seen) in phase.Zip(observer.Seen))
        {
            foreach (var item in seen.Locks)
            {
                held[item.Relation] = item.Mode > held.GetValueOrDefault(item.Relation) ? item.Mode : held[item.Relation];
            }

            var touched = seen.Scanned.Concat(seen.Rewritten).Concat(seen.Indexed.Select(index => index[(index.LastIndexOf(" on ", StringComparison.Ordinal) + 4)..])).Distinct();
            waits.AddRange(touched.Where(relation => held.GetValueOrDefault(relation) is var mode and not 0 && LockModes.BlocksWrites(mode))
                .Select(relation => $"{relation} is read or written anew under {LockModes.Name(held[relation])}: {step.Sql}"));
            if (!together)
            {
                held.Clear();
            }
        }
    }
}
