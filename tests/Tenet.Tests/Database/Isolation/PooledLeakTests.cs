using Tenet.Core.Evidence;
using Tenet.Core.Isolation;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Isolation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Isolation;

/// <summary>What one request leaves behind for the next, on a connection and through PgBouncer.</summary>
public sealed class PooledLeakTests(SandboxFixture fixture)
{
    private const string Case = "a_tenant_is_left_on_the_connection";

    //
    [Fact]
    public async Task Transactions_of_a_pool_meet_what_was_left_and_sessions_do_not()
    {
        Assert.SkipWhen(PgBouncer.Find() is null, "There is no PgBouncer here (apt-get install pgbouncer).");
        var report = await AttackAsync("falls.sql", PgBouncer.Find());

        var reason = Assert.Single(report.Results, result => result.Verdict == Verdict.Refuted && result.Object.Name == "notes").Reason!;
        Assert.Contains("has ended on the connection", reason, StringComparison.Ordinal);
        Assert.Contains("has ended in PgBouncer's pool of transactions", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("pool of sessions", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(report.NotProven, line => line.Contains("PgBouncer", StringComparison.Ordinal));
        Assert.True((await AttackAsync("withstands.sql", PgBouncer.Find())).Passed);
    }

    [Fact]
    public async Task Without_a_pooler_the_connection_is_attacked_and_the_report_says_so()
    {
        var report = await AttackAsync("falls.sql", null);

        Assert.Contains(report.Results, result => result.Verdict == Verdict.Refuted);
        Assert.Contains(report.NotProven, line => line.Contains("PgBouncer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pooler_that_does_not_work_leaves_a_doubt()
    {
        var report = await AttackAsync("withstands.sql", "/bin/false");

        Assert.False(report.Passed);
        Assert.Contains(report.Results, result => result.Verdict == Verdict.Undecided && result.Reason!.Contains("pooler", StringComparison.Ordinal));
    }

    private async Task<IsolationReport> AttackAsync(string file, string? pooler)
    {
        await fixture.Sandbox.AddRoleAsync(new SandboxRole("iso_app", [], []), TestContext.Current.CancellationToken);
        var @case = new IsolationCase(Case);
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        await using (var connection = await database.OpenAsync(TestContext.Current.CancellationToken))
        {
            foreach (var script in @case.Scripts(file))
            {
                await ScriptRunner.RunAsync(connection, script, TestContext.Current.CancellationToken);
            }
        }

        var model = await CatalogReader.ReadAsync(database.OpenAsync, TestContext.Current.CancellationToken);
        var input = new IsolationInput([], model, @case.Settings, []) { Workers = 1, Attacks = AttackBook.Named("context/left-behind"), Pooler = pooler };
        return await IsolationProof.RunAsync(database, input, TestContext.Current.CancellationToken);
    }
}
