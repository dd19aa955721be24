using System.Collections.Concurrent;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Observation;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>The proof of a plan: it proves what the corpus shows to be right, and refutes what was made wrong.</summary>
public sealed class PlanTrialTests(SandboxFixture fixture)
{
    private const int Together = 12;

    // What no row can tell about, and why: the proof says so, and does not pass.
    private static readonly Dictionary<string, string> Undecided = new()
    {
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task every_plan_of_the_corpus_is_proved_but_those_that_no_row_can_try()
    {
        var major = fixture.Sandbox.ServerVersion / 10000;
        await PlanRun.RolesAsync(fixture.Sandbox, major);
        var cases = PlanCase.Asked(major).Where(test => !test.IsAlone).ToList();
        var together = PlanCase.AreSomeAsked ? 1 : Together;
        var groups = cases.Where(test => !Undecided.ContainsKey(test.Name)).Chunk(together).Concat(cases.Where(test => Undecided.ContainsKey(test.Name)).Select(test => new[] { test }));
        var problems = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 }, async (group, _) =>
        {
            if (group.Length == 1 || await OpenAsync(group) is not null)
            {
                foreach (var test in group)
                {
                    if (await OpenAsync([test]) is var open && open != Undecided.GetValueOrDefault(test.Name))
                    {
                        problems.Add($"{test.Name}: {open}");
                    }
                }
            }
        });

        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task each_step_is_told_with_what_it_was_seen_to_do()
    {
        var proof = await ProveAsync("CREATE TABLE a (id int PRIMARY KEY, n text)", "CREATE TABLE a (id int PRIMARY KEY, n text, k bigint); CREATE INDEX a_n ON a (n)");

        Assert.Equal(Verdict.Proved, proof.Verdict);
        Assert.Equal(["public.a", ""], proof.Steps.Select(step => string.Join(",", step.Locks.Where(item => LockModes.BlocksReads(item.Mode)).Select(item => item.Relation))));
        Assert.Equal(["", "public.a_n on public.a"], proof.Steps.Select(step => string.Join(",", step.Indexed)));
    }

    [Fact]
    public async Task a_step_that_refuses_transactions_runs_alone_and_is_watched()
    {
        var proof = await ProveAsync("CREATE TABLE a (x int)", "CREATE TABLE a (x int); CREATE INDEX i ON a (x)", plan => plan with
        {
            Steps = [plan.Steps[0] with { Sql = "CREATE INDEX CONCURRENTLY i ON public.a (x)", InTransaction = false }],
        });

        Assert.Equal(Verdict.Proved, proof.Verdict);
        var step = Assert.Single(proof.Steps);
        Assert.False(step.InTransaction);
        Assert.Contains(new ObservedLock("public.a", LockMode.ShareUpdateExclusive, true), step.Locks);
    }

    [Fact]
    public async Task a_plan_that_makes_another_schema_is_refuted()
    {
        var proof = await ProveAsync("CREATE TABLE a (x int)", "CREATE TABLE a (x int, y int)", plan => plan with { Steps = [plan.Steps[0] with { Sql = "ALTER TABLE public.a ADD COLUMN z int" }] });

        Assert.Equal((Verdict.Refuted, MigrationClaims.Reaches), (proof.Verdict, proof.Claims[^1].Claim));
        Assert.Equal("it makes another schema: column public.a.y, column public.a.z", proof.Claims[^1].Detail);
    }

    // R-177
    [Fact]
    public async Task a_plan_that_loses_what_no_hazard_names_is_refuted()
    {
        var silent = await ProveAsync("CREATE TABLE a (x int, y int)", "CREATE TABLE a (x int)", plan => plan with { Hazards = [] });
        var named = await ProveAsync("CREATE TABLE a (x int, y int)", "CREATE TABLE a (x int)");
        var emptied = await ProveAsync("CREATE TABLE a (x int)", "CREATE TABLE a (x int, y int)", plan => plan with { Steps = [plan.Steps[0], plan.Steps[0] with { Sql = "UPDATE public.a SET x = 0" }] });

        Assert.Equal((Verdict.Refuted, "no hazard names what is lost or changed: public.a.y"), (silent.Verdict, Detail(silent, MigrationClaims.KeepsRows)));
        Assert.Equal(Verdict.Proved, named.Verdict);
        Assert.Equal("not public.a.y", Detail(named, MigrationClaims.BringsBack));
        Assert.Equal((Verdict.Refuted, "no hazard names what is lost or changed: public.a.x"), (emptied.Verdict, Detail(emptied, MigrationClaims.KeepsRows)));
    }

    // R-174
    [Fact]
    public async Task a_way_back_that_leads_elsewhere_is_refuted()
    {
        var proof = await ProveAsync("CREATE TABLE a (x int)", "CREATE TABLE a (x int, y int)", wayBack: plan => plan with { Steps = [] });

        Assert.Equal((Verdict.Refuted, "the way back does not restore the schema: column public.a.y"), (proof.Verdict, Detail(proof, MigrationClaims.GoesBack)));
    }

    [Fact]
    public async Task what_cannot_be_tried_is_undecided()
    {
        // No row can be made up for a check that nothing fulfils.
        var proof = await ProveAsync("CREATE TABLE a (x int CHECK (false))", "CREATE TABLE a (x int CHECK (false), y int); ALTER TABLE a ALTER x SET NOT NULL");

        Assert.Equal(Verdict.Undecided, proof.Verdict);
        Assert.Equal(Verdict.Undecided, proof.Claims.Single(claim => claim.Claim == MigrationClaims.KeepsRows).Verdict);
    }

    [Theory]
    [InlineData("x text NOT NULL", "x int NOT NULL")]
    [InlineData("x bool NOT NULL", "x text NOT NULL")]
    [InlineData("x text NOT NULL", "x varchar(6) NOT NULL")]
    [InlineData("x numeric(8, 3) NOT NULL", "x numeric(5, 1) NOT NULL")]
    [InlineData("x text NOT NULL", "x mood NOT NULL")]
    [InlineData("x int NOT NULL", "x bigint NOT NULL, CHECK (x < 1000)")]
    public async Task rows_fit_both_types_and_are_kept(string before, string after)
    {
        const string type = "CREATE TYPE mood AS ENUM ('good', 'bad');";
        var proof = await ProveAsync($"CREATE TABLE a ({before})", $"{(after.Contains("mood") ? type : "")} CREATE TABLE a ({after})");

        Assert.True(proof.Verdict == Verdict.Proved, string.Join("\n", proof.Claims.Select(claim => $"{claim.Claim} {claim.Verdict} {claim.Detail}")));
    }

    [Fact]
    public async Task a_renamed_column_keeps_its_values_and_its_new_check_is_met()
    {
        var rename = new Rename(new FactId(FactKind.Column, "public", "x", "a"), "y");

        var proof = await ProveAsync("CREATE TABLE a (x int NOT NULL)", "CREATE TABLE a (y int NOT NULL, CONSTRAINT c CHECK (y BETWEEN 3 AND 300))", renames: [rename]);

        Assert.True(proof.Verdict == Verdict.Proved, string.Join("\n", proof.Claims.Select(claim => $"{claim.Claim} {claim.Verdict} {claim.Detail}")));
        Assert.Equal("1 table with rows compared", Detail(proof, MigrationClaims.KeepsRows));
    }

    private static string? Detail(PlanProof proof, string claim) => proof.Claims.Single(item => item.Claim == claim).Detail;

    // What is not proved; null where all is.
    private async Task<string?> OpenAsync(PlanCase[] group)
    {
        var cases = group.Length == 1 ? group : [.. group.Select((test, i) => test.In($"app{(char)('a' + i)}"))];
        var renames = cases.SelectMany(test => test.Renames).ToValueList();
        var proof = await ProveAsync(string.Join("\n", cases.Select(test => test.Before)), string.Join("\n", cases.Select(test => test.After)), renames: renames);
        return proof.Verdict == Verdict.Proved ? null : string.Join("; ", proof.Claims.Where(claim => claim.Verdict != Verdict.Proved && claim.Claim != MigrationClaims.BringsBack).Select(claim => $"{claim.Verdict} {claim.Claim}: {claim.Detail}"));
    }

    private async Task<PlanProof> ProveAsync(
        string before, string after, Func<MigrationPlan, MigrationPlan>? way = null, Func<MigrationPlan, MigrationPlan>? wayBack = null, ValueList<Rename>? renames = null)
    {
        await using var live = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using var wanted = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await LoadAsync(live, before);
        await LoadAsync(wanted, after);
        var (was, now) = (await CatalogReader.ReadAsync(live.OpenAsync, Cancellation), await CatalogReader.ReadAsync(wanted.OpenAsync, Cancellation));
        var options = PlanOptions.Default with { Renames = renames ?? [] };
        var (up, down) = (Planner.Plan(was, now, options), Planner.Plan(now, was, options with { Renames = RenamedNames.Back(options.Renames) }));
        var trial = new PlanTrial(fixture.Sandbox, was, now, way is null ? up : way(up), wayBack is null ? down : wayBack(down), options, Cancellation);
        return await trial.RunAsync(database => LoadAsync(database, before));
    }

    private static async Task LoadAsync(SandboxDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync(Cancellation);
        await ScriptRunner.RunAsync(connection, new SqlScript("case.sql", "SET check_function_bodies = off;\n" + sql), Cancellation);
    }
}
