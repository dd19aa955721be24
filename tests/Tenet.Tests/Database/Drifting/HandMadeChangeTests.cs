using Tenet.Core.Diffing;
using Tenet.Core.Drifting;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Project;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Drifting;

/// <summary>Whatever somebody changes on a live database by hand is found and named, and nothing else.</summary>
public sealed class HandMadeChangeTests(LiveServer server) : IClassFixture<LiveServer>
{
    private static readonly SemaphoreSlim Copying = new(1);

    // R-139
    [Fact]
    public async Task Each_change_by_hand_is_found_and_named_and_nothing_else()
    {
        var wrong = new List<string>();
        await Parallel.ForEachAsync(HandMadeChange.All.Where(change => change.Undo is null), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (change, _) => await TryAsync(change, wrong));
        foreach (var change in HandMadeChange.All.Where(change => change.Undo is not null))
        {
            await TryAsync(change, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.True(HandMadeChange.All.Count >= 40);
        TestContext.Current.SendDiagnosticMessage($"{HandMadeChange.All.Count} changes by hand found and named");
    }

    [Fact]
    public async Task All_changes_at_once_are_taken_back_or_taken_over()
    {
        await using var copy = await CloneAsync();
        var made = 0;
        foreach (var change in HandMadeChange.All.Where(change => change.Undo is null))
        {
            try
            {
                await LiveServer.ExecuteAsync(LiveServer.As(LiveServer.Deployer, copy), change.Sql);
                made++;
            }
            catch (Npgsql.PostgresException)
            {
                // What an earlier change took away cannot be changed.
            }
        }

        Assert.True(made >= 40, $"only {made} can be made together");
        var live = await LiveServer.ReadAsync(copy, LiveServer.Deployer);
        var sides = DriftSides.Of(server.Project, SandboxOptions.Role, live, []);
        var changes = sides.Compare(IgnorePatterns.None);

        // The project with what the database has.
        var adopted = new Adoption(sides, [.. changes.Where(change => change.Id.Kind != FactKind.Role)]).Into(server.Project);
        await using var project = await server.Made.CloneAsync(CancellationToken.None);
        Assert.Null(await PlanRunner.RunAsync(project, Planner.Plan(server.Project, adopted, PlanOptions.Default), CancellationToken.None));
        Assert.Empty(Lines(DriftSides.Of(await LiveServer.ReadAsync(project, SandboxOptions.Role), SandboxOptions.Role, live, []).Compare(IgnorePatterns.None)));

        // The database with what the project says.
        var reverted = TakenFacts.Into(live, sides.Project, [.. changes.Where(change => change.IsAdded).Select(change => change.Id)], [.. changes.Select(change => change.Before).OfType<Fact>()]);
        Assert.Null(await PlanRunner.RunAsync(copy, Planner.Plan(live, reverted, PlanOptions.Default), CancellationToken.None));
        Assert.Empty(Lines(DriftSides.Of(server.Project, SandboxOptions.Role, await LiveServer.ReadAsync(copy, LiveServer.Deployer), []).Compare(IgnorePatterns.None)));
    }

    [Theory, InlineData("postgres"), InlineData(LiveServer.Deployer), InlineData(LiveServer.Reader)]
    public async Task An_untouched_database_has_none_whoever_reads_it(string reader) =>
        Assert.Empty(Lines(DriftSides.Of(server.Project, SandboxOptions.Role, await LiveServer.ReadAsync(server.Live, reader), []).Compare(IgnorePatterns.None)));

    [Fact]
    public async Task What_the_project_ignores_and_what_runners_write_down_is_none()
    {
        await using var copy = await server.Live.CloneAsync(CancellationToken.None);
        foreach (var statement in (string[])
            [
                "CREATE SCHEMA tenet", "CREATE TABLE tenet.not_of_the_ledger (id int)",
                "CREATE TABLE public.flyway_schema_history (installed_rank int PRIMARY KEY, success boolean)", "CREATE INDEX flyway_s_idx ON public.flyway_schema_history (success)",
                "CREATE SCHEMA cron", "CREATE TABLE cron.job (id int)", "CREATE TABLE public.not_ignored (id int)",
            ])
        {
            await LiveServer.ExecuteAsync(LiveServer.As(LiveServer.Deployer, copy), statement);
        }

        var live = await LiveServer.ReadAsync(copy, LiveServer.Deployer);

        Assert.Equal(["+ schema tenet", "+ table public.not_ignored", "+ table tenet.not_of_the_ledger"], Lines(DriftSides.Of(server.Project, SandboxOptions.Role, live, []).Compare(new IgnorePatterns(["cron"]))));
    }

    [Fact]
    public async Task What_belongs_to_another_role_that_ran_migrations_is_none()
    {
        await using var copy = await server.Live.CloneAsync(CancellationToken.None);
        await LiveServer.ExecuteAsync(LiveServer.As(LiveServer.Deployer, copy), "ALTER TABLE post.counters OWNER TO drift_mallory");
        var live = await LiveServer.ReadAsync(copy, LiveServer.Deployer);

        Assert.NotEmpty(DriftSides.Of(server.Project, SandboxOptions.Role, live, []).Compare(IgnorePatterns.None));
        Assert.Empty(DriftSides.Of(server.Project, SandboxOptions.Role, live, ["drift_mallory"]).Compare(IgnorePatterns.None));
    }

    private async Task TryAsync(HandMadeChange change, List<string> wrong)
    {
        await using var copy = await CloneAsync();
        IReadOnlyList<string> found;
        try
        {
            await LiveServer.ExecuteAsync(LiveServer.As(LiveServer.Deployer, copy), change.Sql);
            var live = await LiveServer.ReadAsync(copy, LiveServer.Reader);
            found = Lines(DriftSides.Of(server.Project, SandboxOptions.Role, live, []).Compare(IgnorePatterns.None));
        }
        catch (Npgsql.PostgresException refused)
        {
            found = [refused.MessageText];
        }
        finally
        {
            if (change.Undo is { } undo)
            {
                await LiveServer.ExecuteAsync(LiveServer.As(LiveServer.Deployer, copy), undo);
            }
        }

        if (!found.SequenceEqual(change.Expected))
        {
            lock (wrong)
            {
                wrong.Add($"{change.Sql}\n  expected {string.Join(" | ", change.Expected)}\n  found    {string.Join(" | ", found)}");
            }
        }
    }

    // Only one copy is made of a database at a time.
    private async Task<SandboxDatabase> CloneAsync()
    {
        await Copying.WaitAsync();
        try
        {
            return await server.Live.CloneAsync(CancellationToken.None);
        }
        finally
        {
            Copying.Release();
        }
    }

    // What a table takes with it is not told again.
    private static IReadOnlyList<string> Lines(IReadOnlyList<FactChange> changes)
    {
        var whole = changes.Where(change => change.Attributes.Count == 0).Select(change => change.Id).ToHashSet();
        return
        [
            .. changes.Where(change => change.Attributes.Count > 0 || (change.After ?? change.Before)!.Parent is not { } parent || !whole.Contains(parent))
                .Select(change => change.IsAdded ? $"+ {change.Id}" : change.IsRemoved ? $"- {change.Id}" : $"~ {change.Id}: {string.Join(", ", change.Attributes.Select(attribute => attribute.Name))}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
