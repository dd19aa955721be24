using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>Runs all cases of a version at once, each there and back again, and keeps what went wrong.</summary>
public sealed class PlanRun(SandboxFixture fixture)
{
    private const int Together = 24;

    /// <summary>Direct; <c>TENET_TEST_STRATEGY=online</c> plans all cases so that nobody has to wait for them.</summary>
    internal static PlanOptions Options { get; } = PlanOptions.Default with { Strategy = Environment.GetEnvironmentVariable("TENET_TEST_STRATEGY") == "online" ? PlanStrategy.Online : PlanStrategy.Direct };

    private readonly CaseGroups groups = new(fixture, Groups, RunAsync) { Prepare = RolesAsync };

    /// <summary>Throws where the case failed.</summary>
    internal Task CheckAsync(int major, string name) => groups.CheckAsync(major, name);

    // What is asked for by name runs by itself.
    private static IEnumerable<PlanCase[]> Groups(int major)
    {
        var cases = PlanCase.Asked(major).ToList();
        return cases.Where(test => !test.IsAlone).Chunk(PlanCase.AreSomeAsked ? 1 : Together).Concat(cases.Where(test => test.IsAlone).Select(test => new[] { test }));
    }

    /// <summary>The roles that cases name. They belong to the server, and are made once.</summary>
    internal static async Task RolesAsync(Postgres.Sandbox.Sandbox sandbox, int major)
    {
        await using var server = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await server.LoadAsync("_server.sql", await File.ReadAllTextAsync(Repository.Case("plan", "_server.sql")));
    }

    private static async Task RunAsync(Postgres.Sandbox.Sandbox sandbox, IReadOnlyList<PlanCase> cases, int major)
    {
        await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        foreach (var test in cases)
        {
            await live.LoadAsync($"{test.Name}/before.sql", test.ServerBefore + test.Before);
        }

        // What is left out is there on both sides, and never in the schema that is wanted.
        var before = await live.ReadAsync();
        await LoadAsync(live, cases, "ignored.sql", test => test.Ignored);
        var first = await live.JudgeAsync();
        foreach (var test in cases)
        {
            await wanted.LoadAsync($"{test.Name}/after.sql", test.ServerAfter + test.After);
        }

        var after = await wanted.ReadAsync();
        await LoadAsync(wanted, cases, "ignored.sql", test => test.Ignored);
        var second = await wanted.JudgeAsync();
        await LoadAsync(live, cases, "server-before.sql", test => test.ServerBefore);

        var kept = cases.Where(test => test.Rows is not null).SelectMany(test => Kept(before, after, test)).ToList();
        await LoadAsync(live, cases, "rows.sql", test => test.Rows);
        var rows = await live.RowsAsync(kept.Select(pair => pair.Before));
        var ignore = new IgnorePatterns(cases.SelectMany(test => test.Ignores).ToValueList());
        var options = Options with { Ignore = ignore.Patterns.Count == 0 ? null : ignore.Matches, Role = cases[0].Role };
        var there = Planner.Plan(await live.ReadAsync(), after, options with { Renames = cases.SelectMany(test => test.Renames).ToValueList() });
        await live.ReachAsync(there, after, second, options);
        Assert.Equal(rows, await live.RowsAsync(kept.Select(pair => pair.After)));
        foreach (var test in cases)
        {
            Expect(there, test, cases.Count == 1 ? "" : test.Before.Split("CREATE SCHEMA ")[1].Split(';')[0]);
        }

        if (cases.Any(test => test.OneWay is not null))
        {
            return;
        }

        await live.ReachAsync(Planner.Plan(await live.ReadAsync(), before, options with { Renames = cases.SelectMany(Back).ToValueList() }), before, first, options);
        Assert.Equal(rows, await live.RowsAsync(kept.Select(pair => pair.Before)));
    }

    private static async Task LoadAsync(PlannedDatabase database, IReadOnlyList<PlanCase> cases, string file, Func<PlanCase, string?> text)
    {
        foreach (var test in cases)
        {
            if (text(test) is { } sql)
            {
                await database.LoadAsync($"{test.Name}/{file}", sql);
            }
        }
    }

    private static void Expect(MigrationPlan plan, PlanCase test, string schema)
    {
        var hazards = plan.Hazards.Select(hazard => $"{hazard.Class.ToString().ToLowerInvariant()} {hazard.Subject}").ToList();
        foreach (var hazard in test.Hazards)
        {
            Assert.Contains(hazard, hazards);
        }

        foreach (var words in test.Never)
        {
            Assert.DoesNotContain(plan.Steps, step => step.Sql.Contains(words, StringComparison.OrdinalIgnoreCase) && step.Sql.Contains(schema, StringComparison.Ordinal));
        }
    }

    // Labels come back by the same way.
    private static IEnumerable<Rename> Back(PlanCase test) => test.Renames.Select(rename => rename.Label is null
        ? new Rename(Moved(rename.From, test) with { Name = rename.To }, rename.From.Name)
        : new Rename(Moved(rename.From, test), rename.Label, rename.To));

    // Where a column's table or an object's schema is renamed as well, it is found under the new name.
    private static FactId Moved(FactId id, PlanCase test)
    {
        foreach (var rename in test.Renames.Where(rename => rename.Label is null))
        {
            if (rename.From.Kind == FactKind.Schema && id.Schema == rename.From.Name)
            {
                id = id with { Schema = rename.To };
            }
            else if (rename.From.Of.Length == 0 && id.Schema == rename.From.Schema && id.Of == rename.From.Name)
            {
                id = id with { Of = rename.To };
            }
        }

        return id;
    }

    // The columns that both schemas have, of the tables that both have, under the names of each; a renamed one is the same.
    private static List<((FactId, string[]) Before, (FactId, string[]) After)> Kept(SchemaModel before, SchemaModel after, PlanCase test)
    {
        var kept = new List<((FactId, string[]), (FactId, string[]))>();
        var renames = test.Renames.Where(rename => rename.Label is null).ToDictionary(rename => rename.From, rename => rename.To);
        var schemas = test.Before.Split("CREATE SCHEMA ").Skip(1).Select(text => text.Split(';', ' ')[0].Trim('"')).ToHashSet();
        foreach (var table in before.Of<Table>().Where(table => table.ForeignServer is null && schemas.Contains(table.Schema)))
        {
            var id = Moved(table.Id, test) with { Name = renames.GetValueOrDefault(table.Id, table.Name) };
            if (after.Find(id) is not Table { ForeignServer: null })
            {
                continue;
            }

            var pairs = before.Of<Column>().Where(column => column.Parent == table.Id && column.Generated is null)
                .Select(column => (Old: column.Name, New: renames.GetValueOrDefault(column.Id, column.Name)))
                .Where(pair => after.Find(new FactId(FactKind.Column, id.Schema, pair.New, id.Name)) is Column { Generated: null }).ToArray();
            kept.Add(((table.Id, [.. pairs.Select(pair => pair.Old)]), (id, [.. pairs.Select(pair => pair.New)])));
        }

        return kept;
    }
}
