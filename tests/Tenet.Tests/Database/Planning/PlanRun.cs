using System.Collections.Concurrent;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>Runs all cases of a version at once, each there and back again, and keeps what went wrong.</summary>
public sealed class PlanRun(SandboxFixture fixture)
{
    private readonly ConcurrentDictionary<int, Lazy<Task<IReadOnlyDictionary<string, Exception?>>>> runs = [];

    /// <summary>Throws where the case failed.</summary>
    internal async Task CheckAsync(int major, string name)
    {
        var sandbox = await fixture.OfAsync(major);
        var outcomes = await runs.GetOrAdd(major, _ => new(() => AllAsync(sandbox, major))).Value;
        if (outcomes[name] is { } problem)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problem);
        }
    }

    private static async Task<IReadOnlyDictionary<string, Exception?>> AllAsync(Postgres.Sandbox.Sandbox sandbox, int major)
    {
        await using var roles = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using (var server = new PlannedDatabase(roles, major))
        {
            await server.LoadAsync("_server.sql", await File.ReadAllTextAsync(Repository.Case("plan", "_server.sql")));
            var only = Environment.GetEnvironmentVariable("TENET_TEST_CASE");
            var outcomes = new ConcurrentDictionary<string, Exception?>();
            // The server has more to do than we have.
            await Parallel.ForEachAsync(
                PlanCase.All.Where(test => test.AppliesTo(major) && (only is null || test.Name.Contains(only, StringComparison.Ordinal))),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2 },
                async (test, _) =>
                {
                    try
                    {
                        await OneAsync(sandbox, test, major);
                        outcomes[test.Name] = null;
                    }
                    catch (Exception problem)
                    {
                        outcomes[test.Name] = problem;
                    }
                });
            return outcomes;
        }
    }

    private static async Task OneAsync(Postgres.Sandbox.Sandbox sandbox, PlanCase test, int major)
    {
        await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await live.LoadAsync("before.sql", test.Before);
        await wanted.LoadAsync("after.sql", test.After);
        var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
        var (first, second) = (await live.JudgeAsync(), await wanted.JudgeAsync());
        var kept = Kept(before, after, test);
        if (test.Rows is not null)
        {
            await live.LoadAsync("rows.sql", test.Rows);
        }

        var rows = test.Rows is null ? null : await live.RowsAsync(kept.Before);
        var there = Planner.Plan(before, after, PlanOptions.Default with { Renames = test.Renames.ToValueList() });
        Expect(there, test);
        await live.ReachAsync(there, after, second);
        if (rows is not null)
        {
            Assert.Equal(rows.Values, (await live.RowsAsync(kept.After)).Values);
        }

        await live.ReachAsync(Planner.Plan(await live.ReadAsync(), before, PlanOptions.Default with { Renames = Back(test) }), before, first);
        if (rows is not null)
        {
            Assert.Equal(rows.Values, (await live.RowsAsync(kept.Before)).Values);
        }
    }

    private static void Expect(MigrationPlan plan, PlanCase test)
    {
        var hazards = plan.Hazards.Select(hazard => $"{hazard.Class.ToString().ToLowerInvariant()} {hazard.Subject}").ToList();
        foreach (var hazard in test.Hazards)
        {
            Assert.Contains(hazard, hazards);
        }

        foreach (var words in test.Never)
        {
            Assert.DoesNotContain(plan.Steps, step => step.Sql.Contains(words, StringComparison.OrdinalIgnoreCase));
        }
    }

    // Labels come back by the same way.
    private static ValueList<Rename> Back(PlanCase test) => test.Renames.Select(rename => rename.Label is null
        ? new Rename(Moved(rename.From, test) with { Name = rename.To }, rename.From.Name)
        : new Rename(Moved(rename.From, test), rename.Label, rename.To)).ToValueList();

    // Where a column's table or an object's schema is renamed as well, it is found under the new name.
    private static FactId Moved(FactId id, PlanCase test)
    {
        foreach (var rename in test.Renames.Where(rename => rename.Label is null))
        {
            if (rename.From.Kind == FactKind.Schema && id.Schema == rename.From.Name)
            {
                id = id with { Schema = rename.To };
            }
            else if (rename.From.Kind == FactKind.Table && id.Of == rename.From.Name)
            {
                id = id with { Of = rename.To };
            }
        }

        return id;
    }

    // The columns that both schemas have, of the tables that both have, under the names of each; a renamed one is the same.
    private static (SortedDictionary<FactId, string[]> Before, SortedDictionary<FactId, string[]> After) Kept(SchemaModel before, SchemaModel after, PlanCase test)
    {
        var order = Comparer<FactId>.Create(SchemaModel.Compare);
        var (was, now) = (new SortedDictionary<FactId, string[]>(order), new SortedDictionary<FactId, string[]>(order));
        var renames = test.Renames.ToDictionary(rename => rename.From, rename => rename.To);
        foreach (var table in before.Of<Table>().Where(table => table.ForeignServer is null))
        {
            var id = Moved(table.Id, test) with { Name = renames.GetValueOrDefault(table.Id, table.Name) };
            if (after.Find(id) is not Table { ForeignServer: null })
            {
                continue;
            }

            var pairs = before.Of<Column>().Where(column => column.Parent == table.Id && column.Generated is null)
                .Select(column => (Old: column.Name, New: renames.GetValueOrDefault(column.Id, column.Name)))
                .Where(pair => after.Find(new FactId(FactKind.Column, id.Schema, pair.New, id.Name)) is Column { Generated: null }).ToArray();
            was.Add(table.Id, [.. pairs.Select(pair => pair.Old)]);
            now.Add(id, [.. pairs.Select(pair => pair.New)]);
        }

        return (was, now);
    }
}
