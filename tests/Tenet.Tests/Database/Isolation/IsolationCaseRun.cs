using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Isolation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Isolation;

/// <summary>All cases, run once and side by side, each in databases of its own.</summary>
public sealed class IsolationCaseRun(SandboxFixture fixture)
{
    // Roles belong to the server, so all cases share these.
    private static readonly SandboxRole[] Roles =
    [
        new("iso_app", [], []), new("iso_owner", [], []), new("iso_bypass", ["BYPASSRLS"], []), new("iso_admin", ["BYPASSRLS"], []),
        new("iso_climber", ["NOINHERIT"], ["iso_admin"]), new("iso_t1", [], []), new("iso_t2", [], []), new("iso_t3", [], []),
    ];

    // What all cases share is the same in all, so one of them attacks it.
    private const string Whole = "a_table_without_row_security_is_read";

    private static readonly HashSet<FactId> Common = [new(FactKind.Table, "public", "tenants"), new(FactKind.Table, "public", "members")];

    private readonly Lazy<Task<ConcurrentDictionary<string, Exception?>>> outcomes = new(() => AllAsync(fixture.Sandbox));

    /// <summary>Throws what went wrong with the case.</summary>
    internal async Task CheckAsync(string name, bool falls)
    {
        if ((await outcomes.Value)[Key(name, falls)] is { } problem)
        {
            ExceptionDispatchInfo.Throw(problem);
        }
    }

    private static string Key(string name, bool falls) => $"{name} {falls}";

    private static async Task<ConcurrentDictionary<string, Exception?>> AllAsync(Postgres.Sandbox.Sandbox sandbox)
    {
        foreach (var role in Roles)
        {
            await sandbox.AddRoleAsync(role, CancellationToken.None);
        }

        var outcomes = new ConcurrentDictionary<string, Exception?>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 };
        var runs = IsolationCase.Names.SelectMany(name => new[] { (name, Falls: true), (name, Falls: false) });
        await Parallel.ForEachAsync(runs, options, async (run, _) => outcomes[Key(run.name, run.Falls)] = await ProblemAsync(sandbox, new IsolationCase(run.name), run.Falls));
        return outcomes;
    }

    // One that is skipped says so itself, and lets the others run.
    private static async Task<Exception?> ProblemAsync(Postgres.Sandbox.Sandbox sandbox, IsolationCase @case, bool falls)
    {
        try
        {
            await RunAsync(sandbox, @case, falls);
            return null;
        }
        catch (Exception problem)
        {
            return problem;
        }
    }

    private static async Task RunAsync(Postgres.Sandbox.Sandbox sandbox, IsolationCase @case, bool falls)
    {
        await using var database = await sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using (var connection = await database.OpenAsync(CancellationToken.None))
        {
            foreach (var script in @case.Scripts(falls ? "falls.sql" : "withstands.sql"))
            {
                await ScriptRunner.RunAsync(connection, script, CancellationToken.None);
            }
        }

        var model = await CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);
        ProjectSettings settings = falls ? @case.SettingsOfFall : @case.Settings;
        var report = await IsolationProof.RunAsync(
            database,
            new IsolationInput([], model, settings, []) { Workers = 1, Pooler = @case.Attack == "context/left-behind" ? PgBouncer.Find() : null, Attacks = falls ? AttackBook.Named(@case.Attack) : AttackBook.All, Spared = falls || @case.Name == Whole ? new HashSet<FactId>() : Common },
            CancellationToken.None);
        if (falls)
        {
            await FallsAsync(@case, report, database);
        }
        else
        {
            Assert.True(report.Passed, string.Join('\n', report.Open.Select(result => $"{result.Verdict} {result.Attack} on {result.Object}: {result.Reason} ({result.Persona})\n{result.Script}")));
            Assert.NotEmpty(report.Results);
        }
    }

    private static async Task FallsAsync(IsolationCase @case, IsolationReport report, SandboxDatabase database)
    {
        if (@case.StaysUndecided)
        {
            Assert.Contains(report.Results, result => result.Verdict == Verdict.Undecided);
            return;
        }

        var leak = report.Results.FirstOrDefault(result => result.Verdict == Verdict.Refuted);
        Assert.True(leak is not null, $"nothing fell to {@case.Attack}: {string.Join(", ", report.Results.Select(result => $"{result.Object} {result.Verdict} {result.Reason}"))}");
        Assert.NotNull(leak.Script);
        await PsqlScript.ShowsAsync(leak.Script, database);
    }
}
