using System.Collections.Concurrent;
using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Isolation.Mutants;
using Tenet.Core.Project;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Isolation;

/// <summary>Weakens the schema one change at a time, in transactions that are rolled back, and looks whether an attack notices.</summary>
public static class MutationProof
{
    /// <param name="sandbox">Where it is done.</param>
    /// <param name="input">What is attacked.</param>
    /// <param name="most">How many changes are tried, spread over all; null for all.</param>
    /// <param name="cancellation">Ends it between statements.</param>
    public static async Task<MutationReport> RunAsync(Sandbox.Sandbox sandbox, IsolationInput input, int? most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        ArgumentNullException.ThrowIfNull(input);
        await using var field = await BattleField.PrepareAsync(sandbox, input, cancellation);
        var mutants = Sample(MutantBook.Of(field.Schema), most);
        var results = new ConcurrentBag<MutantResult>();
        var open = new ConcurrentQueue<Mutant>(mutants.Where(mutant => !mutant.OfRole));
        await Task.WhenAll(field.Databases.Select(database => Task.Run(() => WorkAsync(field, database, input, open, results, cancellation), cancellation)));

        // All databases have the same roles, so these come one after the other.
        await WorkAsync(field, field.Databases[0], input, new ConcurrentQueue<Mutant>(mutants.Where(mutant => mutant.OfRole)), results, cancellation);
        return new MutationReport([.. results.OrderBy(result => result.Mutant.Name, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<Mutant> Sample(IReadOnlyList<Mutant> all, int? most) =>
        most is not { } count || count >= all.Count ? all : [.. Enumerable.Range(0, count).Select(i => all[i * all.Count / count])];

    private static async Task WorkAsync(BattleField field, SandboxDatabase database, IsolationInput input, ConcurrentQueue<Mutant> open, ConcurrentBag<MutantResult> results, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var plans = field.Personas.Select(persona => field.SceneOf(persona, database)).Select(scene => (Scene: scene, Planned: field.Planned(input.Attacks, scene, input.Spared))).ToList();
        while (open.TryDequeue(out var mutant))
        {
            results.Add(await TryAsync(mutant, plans, database, connection, input.Settings.Tenancy, cancellation));
        }
    }

    private static async Task<MutantResult> TryAsync(
        Mutant mutant, IReadOnlyList<(Scene Scene, IReadOnlyList<PlannedAttempt> Planned)> plans, SandboxDatabase database, NpgsqlConnection connection, TenancySettings tenancy, CancellationToken cancellation)
    {
        if (await RefusedAsync(mutant, connection, cancellation) is { } refused)
        {
            return new MutantResult(mutant, MutantFate.Refused, refused);
        }

        // What is attacked where it was weakened notices most of it; the rest follows only where nothing did.
        foreach (var near in (bool[])[true, false])
        {
            foreach (var (scene, planned) in plans)
            {
                var chosen = planned.Where(item => (item.Target == mutant.On) == near).ToList();
                if (chosen.Count > 0)
                {
                    var found = await new Siege(database, connection, scene, mutant.Statements, cancellation).RunAsync(chosen, firstLeakOnly: true, tenancy);
                    if (Acceptance.Of(found, tenancy).FirstOrDefault(result => result is { Verdict: Verdict.Refuted, Accepted: null }) is { } leak)
                    {
                        return new MutantResult(mutant, MutantFate.Caught, $"{leak.Attack} on {leak.Object.Path}: {leak.Reason}");
                    }
                }
            }
        }

        return MutantBook.Equivalent(mutant, tenancy) is { } reason
            ? new MutantResult(mutant, MutantFate.Equivalent, reason)
            : new MutantResult(mutant, MutantFate.Survived, null);
    }

    private static async Task<string?> RefusedAsync(Mutant mutant, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Execution.SessionSettings.ExecuteAsync(connection, "BEGIN", cancellation);
        try
        {
            foreach (var statement in mutant.Statements)
            {
                await Execution.SessionSettings.ExecuteAsync(connection, statement, cancellation);
            }

            return null;
        }
        catch (PostgresException problem)
        {
            return Proving.Trial.Words(problem);
        }
        finally
        {
            await Execution.SessionSettings.ExecuteAsync(connection, "ROLLBACK", cancellation);
        }
    }
}
