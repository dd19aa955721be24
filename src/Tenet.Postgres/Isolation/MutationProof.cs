using System.Collections.Concurrent;
using Npgsql;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Isolation.Mutants;
using Tenet.Core.Model;
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
        var without = new Dictionary<string, HashSet<(string Attack, string? Persona)>>();
        while (open.TryDequeue(out var mutant))
        {
            results.Add(await FateAsync(mutant));
        }

        async Task<MutantResult> FateAsync(Mutant mutant)
        {
            if (await RefusedAsync(mutant, connection, cancellation) is { } refused)
            {
                return new MutantResult(mutant, MutantFate.Refused, refused);
            }

            // What is attacked where it was weakened notices most of it; the rest follows only where nothing did.
            if (await LeaksAsync(mutant.Statements, target => target == mutant.On, firstOnly: true) is [var near])
            {
                return new MutantResult(mutant, MutantFate.Caught, Said(near));
            }

            foreach (var layer in OtherLayers.Of(mutant, field.Schema))
            {
                if (await BehindAsync(mutant, layer) is { } leak)
                {
                    return new MutantResult(mutant, MutantFate.Held, $"{layer.Name}; without it {Said(leak)}");
                }
            }

            return await LeaksAsync(mutant.Statements, target => target != mutant.On, firstOnly: true) is [var far] ? new MutantResult(mutant, MutantFate.Caught, Said(far))
                : MutantBook.Equivalent(mutant, input.Settings.Tenancy) is { } reason ? new MutantResult(mutant, MutantFate.Equivalent, reason)
                : new MutantResult(mutant, MutantFate.Survived, null);
        }

        // What is noticed without the layer and would not be without the change.
        async Task<AttackResult?> BehindAsync(Mutant mutant, OtherLayer layer)
        {
            bool IsNear(FactId target) => target == mutant.On;
            if (layer.KeepsApart)
            {
                return await LeaksAsync([.. layer.Away, .. mutant.Statements], IsNear, firstOnly: true) is [var first] ? first : null;
            }

            var key = string.Join('\n', layer.Away);
            if (!without.TryGetValue(key, out var known))
            {
                without[key] = known = [.. (await LeaksAsync(layer.Away, IsNear, firstOnly: false)).Select(leak => (leak.Attack, leak.Persona))];
            }

            return (await LeaksAsync([.. layer.Away, .. mutant.Statements], IsNear, firstOnly: known.Count == 0)).FirstOrDefault(leak => !known.Contains((leak.Attack, leak.Persona)));
        }

        async Task<IReadOnlyList<AttackResult>> LeaksAsync(ValueList<string> change, Func<FactId, bool> isMeant, bool firstOnly)
        {
            var leaks = new List<AttackResult>();
            foreach (var (scene, planned) in plans)
            {
                var chosen = planned.Where(item => isMeant(item.Target)).ToList();
                if (chosen.Count == 0)
                {
                    continue;
                }

                var found = await new Siege(database, connection, scene, change, null, cancellation).RunAsync(chosen, firstOnly, input.Settings.Tenancy);
                leaks.AddRange(Acceptance.Of(found, input.Settings.Tenancy).Where(result => result is { Verdict: Verdict.Refuted, Accepted: null }));
                if (firstOnly && leaks.Count > 0)
                {
                    return [leaks[0]];
                }
            }

            return leaks;
        }
    }

    private static string Said(AttackResult leak) => $"{leak.Attack} on {leak.Object.Path}: {leak.Reason}";

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
