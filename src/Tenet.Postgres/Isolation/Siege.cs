using Npgsql;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Project;
using Tenet.Postgres.Sandbox;

namespace Tenet.Postgres.Isolation;

/// <summary>All attempts of one persona on one database: first with the rows of all tenants, then without those of others.</summary>
internal sealed class Siege(SandboxDatabase database, NpgsqlConnection connection, Scene scene, IReadOnlyList<string> change, string? pooler, CancellationToken cancellation)
{
    // More than those that differ from call to call, or are meant so.
    private const int MostDiffering = 12;

    private static readonly string[] PoolModes = ["transaction", "session"];

    private readonly List<AttackResult> results = [];

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; private set; }

    /// <summary>What became of each attempt.</summary>
    /// <param name="planned">The attempts.</param>
    /// <param name="firstLeakOnly">End with the first leak: nobody asks for more.</param>
    /// <param name="tenancy">What is shared by decision is no such leak.</param>
    public async Task<IReadOnlyList<AttackResult>> RunAsync(IReadOnlyList<PlannedAttempt> planned, bool firstLeakOnly = false, TenancySettings? tenancy = null)
    {
        foreach (var item in planned.Where(item => item.Attempt.Impossible is not null))
        {
            results.Add(Result(item, Verdict.Undecided, item.Attempt.Impossible));
        }

        await PooledAsync([.. planned.Where(item => item.Attempt is { Impossible: null, AfterRequestOf: not null })]);
        var open = planned.Where(item => item.Attempt is { Impossible: null, AfterRequestOf: null }).ToList();
        var seen = new Outcome[open.Count];
        var settled = new bool[open.Count];
        await InWorldAsync(withOthers: true, world =>
        {
            for (var i = 0; i < open.Count && !(firstLeakOnly && results.Exists(result => IsLeak(result, tenancy))); i++)
            {
                seen[i] = world.Try(open[i].Attempt);
                settled[i] = Settle(open[i], seen[i], null, null);
            }
        });
        if (firstLeakOnly && results.Exists(result => IsLeak(result, tenancy)))
        {
            return results;
        }

        var differing = new List<(int Index, Outcome Without)>();
        await InWorldAsync(withOthers: false, world =>
        {
            for (var i = 0; i < open.Count && !(firstLeakOnly && differing.Count > MostDiffering); i++)
            {
                if (!settled[i] && world.Try(open[i].Attempt) is var without && Judge.Differs(seen[i], without))
                {
                    differing.Add((i, without));
                }
            }
        });
        if (differing.Count > 0)
        {
            await InWorldAsync(withOthers: true, world =>
            {
                foreach (var (i, without) in differing)
                {
                    settled[i] = Settle(open[i], seen[i], without, world.Try(open[i].Attempt));
                }
            });
        }

        results.AddRange(open.Where((_, i) => !settled[i]).Select(item => Result(item, Verdict.Proved, null)));
        return results;
    }

    private async Task InWorldAsync(bool withOthers, Action<World> work)
    {
        // A setting that was ever made on a connection is not missing any more.
        var fresh = scene.Persona.Kind == PersonaKind.Nobody ? await database.OpenAsync(cancellation) : null;
        await using (fresh)
        {
            using var world = World.Begin(fresh ?? connection, scene, change, withOthers, cancellation);
            work(world);
            Attempts += world.Attempts;
        }
    }

    private async Task PooledAsync(IReadOnlyList<PlannedAttempt> planned)
    {
        // What is changed is not committed, and pooled requests are.
        if (planned.Count == 0 || change.Count > 0)
        {
            return;
        }

        // One attempt, in however many pools there are here.
        Attempts += planned.Count;
        var found = planned.Select(_ => (Leaks: new List<string>(), Undecided: (string?)null)).ToList();
        foreach (var open in Pools())
        {
            try
            {
                await using var pool = await open();
                for (var i = 0; i < planned.Count; i++)
                {
                    var (leak, undecided) = await new PooledRequest(pool, planned[i].Attempt, scene, cancellation).RunAsync();
                    found[i].Leaks.AddRange(leak is null ? [] : [leak]);
                    found[i] = (found[i].Leaks, found[i].Undecided ?? undecided);
                }
            }
            catch (Exception problem) when (problem is NpgsqlException or TenetException)
            {
                found = [.. found.Select(item => (item.Leaks, item.Undecided ?? $"the pooler cannot be attacked: {problem.Message}"))];
            }
        }

        foreach (var (item, (leaks, undecided)) in planned.Zip(found))
        {
            results.Add(leaks.Count > 0 ? Leak(item, string.Join("; ", leaks), new Outcome()) : Result(item, undecided is null ? Verdict.Proved : Verdict.Undecided, undecided));
        }
    }

    private IEnumerable<Func<Task<ConnectionPool>>> Pools()
    {
        var role = scene.Persona.Role;
        yield return () => ConnectionPool.DirectAsync(database, role, cancellation);
        foreach (var mode in pooler is null ? [] : PoolModes)
        {
            yield return () => ConnectionPool.OfPgBouncerAsync(pooler!, mode, database, role, cancellation);
        }
    }

    // Whether the verdict is known: without another world only a leak that shows by itself, or an attempt that asks for no comparison.
    private bool Settle(PlannedAttempt item, Outcome with, Outcome? without, Outcome? again)
    {
        if (Judge.Leak(item.Attempt, scene, with, without, again) is { } leak)
        {
            results.Add(Leak(item, leak, with));
            return true;
        }

        if (with.Invalid)
        {
            results.Add(Result(item, Verdict.Undecided, $"the row would be refused to anybody: {with.SqlState} {Words(with)}"));
            return true;
        }

        if (without is null && item.Attempt.Compared)
        {
            return false;
        }

        results.Add(Result(item, Verdict.Proved, null));
        return true;
    }

    private AttackResult Leak(PlannedAttempt item, string leak, Outcome with) =>
        Result(item, Verdict.Refuted, leak) with { Script = LeakScript.Of(item.Attack.Info, item.Target, item.Attempt, scene, leak, with) };

    private AttackResult Result(PlannedAttempt item, Verdict verdict, string? reason) => new(item.Target, item.Attack.Info.Id, verdict, reason) { Persona = scene.Persona.Name };

    // Violations name values in what follows the first sentence.
    private static string Words(Outcome outcome) => outcome.Error?.Split('\n')[0].Split(" Key (")[0].Split(" Failing row")[0].Trim() ?? "";

    private static bool IsLeak(AttackResult result, TenancySettings? tenancy) => result.Verdict == Verdict.Refuted && (tenancy is null || Acceptance.Of([result], tenancy)[0].Accepted is null);
}
