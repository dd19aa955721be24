using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Tenet.Tests.Database.Planning;

/// <summary>
/// Runs all cases of a version once, several in one database, each in a schema of its own, and keeps what went wrong. Where a group fails, its halves are
/// tried, so that it is told which cases they were.
/// </summary>
/// <param name="fixture">Where the servers are.</param>
/// <param name="cases">The cases of a version, in groups.</param>
/// <param name="run">Runs some cases in databases of their own, and throws where one fails.</param>
internal sealed class CaseGroups(
    SandboxFixture fixture, Func<int, IEnumerable<PlanCase[]>> cases, Func<Postgres.Sandbox.Sandbox, IReadOnlyList<PlanCase>, int, Task> run)
{
    private readonly ConcurrentDictionary<int, Lazy<Task<ConcurrentDictionary<string, Exception?>>>> runs = [];

    /// <summary>What must be on the server before any case.</summary>
    public Func<Postgres.Sandbox.Sandbox, int, Task> Prepare { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Throws where the case failed.</summary>
    public async Task CheckAsync(int major, string name)
    {
        var outcomes = await runs.GetOrAdd(major, _ => new(() => AllAsync(major))).Value;
        if (outcomes[name] is { } problem)
        {
            ExceptionDispatchInfo.Throw(problem);
        }
    }

    private async Task<ConcurrentDictionary<string, Exception?>> AllAsync(int major)
    {
        var sandbox = await fixture.OfAsync(major);
        await Prepare(sandbox, major);
        var outcomes = new ConcurrentDictionary<string, Exception?>();
        // The server has more to do than we have.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 };
        await Parallel.ForEachAsync(cases(major), options, async (group, _) => await RunAsync(sandbox, group, major, outcomes));
        return outcomes;
    }

    private async Task RunAsync(Postgres.Sandbox.Sandbox sandbox, PlanCase[] group, int major, ConcurrentDictionary<string, Exception?> outcomes)
    {
        var problem = await TryAsync(sandbox, group, major);
        if (problem is null || group.Length == 1)
        {
            foreach (var test in group)
            {
                outcomes[test.Name] = problem;
            }

            return;
        }

        await RunAsync(sandbox, group[..(group.Length / 2)], major, outcomes);
        await RunAsync(sandbox, group[(group.Length / 2)..], major, outcomes);
        if (group.All(test => outcomes[test.Name] is null))
        {
            outcomes[group[0].Name] = new InvalidOperationException($"{problem.Message}\n--- together with {string.Join(", ", group.Skip(1).Select(test => test.Name))}", problem);
        }
    }

    private async Task<Exception?> TryAsync(Postgres.Sandbox.Sandbox sandbox, PlanCase[] group, int major)
    {
        try
        {
            await run(sandbox, [.. group.Select((test, i) => group.Length == 1 ? test : test.In($"app{(char)('a' + i)}"))], major);
            return null;
        }
        catch (Exception problem)
        {
            return problem;
        }
    }
}
