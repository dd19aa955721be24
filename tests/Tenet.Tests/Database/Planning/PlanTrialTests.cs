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
[Collection(TrialServers.Collection)]
public sealed class PlanTrialTests(TrialServers fixture)
{
    private const int Together = 12;

    // What is rightly not proved, and what the proof says of it.
    private static readonly Dictionary<string, string> Open = new()
    {
        // A new column refuses NULL and has no default: the step fails wherever there is a row.
        ["a_new_child_of_a_parent_that_grows"] = "Refuted applies: step 1, create column app.p.b: PostgreSQL refused a statement: column \"b\" of relation \"p\" contains null values",
        // The table is made anew without its rows, and another one refers to them.
        ["an_ordinary_table_becomes_partitioned"] = "Undecided applies: step 14, create foreign key app.f.f_e: PostgreSQL refused a statement: insert or update on table \"f\" violates foreign key constraint \"f_e\". "
            + "It ran on rows that leave empty what may be empty",
        // What lies in a partition lies outside of its new bounds, whatever row it is.
        // On the way back a key comes that rows have no values for.
        ["a_view_goes_before_the_columns_of_the_key_that_it_leans_on"] = "Undecided keeps rows: no row could be made up for a table that changes, and none is among the samples: app.a: app.a is left empty",
        ["bounds_of_two_partitions_are_exchanged"] = "Undecided keeps rows: no row could be made up for a table that changes, and none is among the samples: app.e: app.e refuses a row: ",
        ["a_partition_key_is_an_expression_with_a_collation"] = "Undecided keeps rows: no row could be made up for a table that changes, and none is among the samples: app.e: app.e refuses a row: ",
        ["a_domain_with_a_default_of_a_function_gets_another_type"] = "Undecided keeps rows: no row could be made up for a table that changes, and none is among the samples: app.a: app.a refuses a row: ",
        ["an_expression_that_partitions_reads_a_function_that_changes"] = "Undecided keeps rows: no row could be made up for a table that changes, and none is among the samples: app.e: app.e refuses a row: ",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // TENET_TEST_TRIALS=all asks for more than every third group.
    [Fact]
    public async Task every_plan_of_the_corpus_is_proved_but_those_that_rows_refuse()
    {
        var major = fixture.Sandbox.ServerVersion / 10000;
        await PlanRun.RolesAsync(fixture.Sandbox, major);
        var cases = PlanCase.Asked(major).Where(test => !test.IsAlone).ToList();
        var together = PlanCase.AreSomeAsked ? 1 : Together;
        var isWhole = PlanCase.AreSomeAsked || Environment.GetEnvironmentVariable("TENET_TEST_TRIALS") == "all";
        var groups = cases.Where(test => !Open.ContainsKey(test.Name)).Chunk(together).Where((_, i) => isWhole || i % 3 == 0).Concat(cases.Where(test => Open.ContainsKey(test.Name)).Select(test => new[] { test }));
        var problems = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 }, async (group, _) =>
        {
            if (group.Length == 1 || await OpenAsync(group) is not null)
            {
                foreach (var test in group)
                {
                    if (await OpenAsync([test]) is var open && (Open.TryGetValue(test.Name, out var words) ? open?.StartsWith(words, StringComparison.Ordinal) != true : open is not null))
                    {
                        problems.Add($"{test.Name}: {open}");
                    }
                }
            }
        });

        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order(StringComparer.Ordinal)));
    }

    // What an application may leave to its search_path, and values that a cast would cut.
    [Theory]
    [InlineData("CREATE SEQUENCE s; CREATE TABLE a (id int PRIMARY KEY DEFAULT nextval('s'::text)", "")]
    [InlineData("CREATE TABLE log (what text); CREATE TABLE a (id int PRIMARY KEY", "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (TG_OP); RETURN NEW; END $$; CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION note()")]
    [InlineData("CREATE TABLE a (id char(1) PRIMARY KEY, kind char(1) NOT NULL, code varchar(3) NOT NULL UNIQUE", "")]
    [InlineData("CREATE DOMAIN short AS varchar(2); CREATE DOMAIN digest AS bytea CHECK (octet_length(VALUE) = 20); CREATE TABLE a (id digest PRIMARY KEY, kind short NOT NULL", "")]
    public async Task rows_are_made_up_as_an_application_would_write_them(string table, string rest)
    {
        var proof = await ProveAsync($"{table}); {rest}", $"{table}, added text DEFAULT 'x'); {rest}");

        Assert.True(proof.Verdict == Verdict.Proved, string.Join("\n", proof.Claims.Select(claim => $"{claim.Verdict} {claim.Claim}: {claim.Detail}")));
        Assert.Contains(proof.Claims, claim => claim is { Claim: "keeps rows", Verdict: Verdict.Proved });
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

    // What comes refuses most rows: those that are made up mind it, in every one of them.
    [Theory]
    [InlineData("CREATE TABLE a (x text, y int)", "CREATE TABLE a (x text, y int); ALTER TABLE a ADD UNIQUE NULLS NOT DISTINCT (x)")]
    [InlineData("CREATE TABLE a (x int NOT NULL, y int)", "CREATE TABLE a (x int NOT NULL, y int); CREATE UNIQUE INDEX a_x ON a ((x * 2))")]
    [InlineData("CREATE TABLE a (x int NOT NULL, y int NOT NULL)", "CREATE TABLE a (x int NOT NULL, y int NOT NULL, CHECK (x + y > 90 AND x < y))")]
    [InlineData("CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE a (x int NOT NULL, y int)", "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE a (x int NOT NULL REFERENCES p, y int)")]
    [InlineData("CREATE TABLE a (x text, y text)", "CREATE TABLE a (x text NOT NULL, y text, CHECK (x <> y))")]
    [InlineData("CREATE TABLE a (x int4range NOT NULL, y int)", "CREATE TABLE a (x int4range NOT NULL, y int, EXCLUDE USING gist (x WITH &&) WHERE (y > 50))")]
    [InlineData("CREATE DOMAIN d AS text; CREATE TABLE a (x d NOT NULL)", "CREATE DOMAIN d AS text CHECK (length(VALUE) = 2); CREATE TABLE a (x d NOT NULL)")]
    [InlineData("CREATE TABLE a (x date NOT NULL, y int) PARTITION BY RANGE (x); CREATE TABLE b PARTITION OF a FOR VALUES FROM ('2031-01-01') TO ('2032-01-01')",
        "CREATE TABLE a (x date NOT NULL, y bigint) PARTITION BY RANGE (x); CREATE TABLE b PARTITION OF a FOR VALUES FROM ('2031-01-01') TO ('2032-01-01')")]
    [InlineData("CREATE TABLE a (x int); CREATE TABLE b (x int)", "CREATE FUNCTION f(int) RETURNS bool LANGUAGE sql IMMUTABLE RETURN $1 % 7 = 3; CREATE TABLE a (x int NOT NULL CHECK (f(x))); CREATE TABLE b (x int)")]
    public async Task rows_fit_what_comes(string before, string after)
    {
        var proof = await ProveAsync(before, after);

        Assert.True(proof.Verdict == Verdict.Proved, string.Join("\n", proof.Claims.Select(claim => $"{claim.Claim} {claim.Verdict} {claim.Detail}")));
        Assert.Empty(proof.WithoutRows);
    }

    [Fact]
    public async Task a_renamed_label_is_the_same_value_and_another_one_is_not()
    {
        const string before = "CREATE TYPE mood AS ENUM ('good', 'bad'); CREATE TABLE a (m mood NOT NULL DEFAULT 'good', l mood[])";
        const string after = "CREATE TYPE mood AS ENUM ('good', 'worse'); CREATE TABLE a (m mood NOT NULL DEFAULT 'good', l mood[])";
        ValueList<Rename> renames = [new Rename(new FactId(FactKind.Enum, "public", "mood"), "worse", "bad")];

        var right = await ProveAsync(before, after, renames: renames);
        var wrong = await ProveAsync(before, after, plan => plan with { Steps = [.. plan.Steps, plan.Steps[0] with { Sql = "UPDATE public.a SET m = 'worse'" }] }, renames: renames);

        Assert.Equal(Verdict.Proved, right.Verdict);
        Assert.Equal((Verdict.Refuted, "no hazard names what is lost or changed: public.a.m"), (wrong.Verdict, Detail(wrong, MigrationClaims.KeepsRows)));
    }

    [Fact]
    public async Task a_child_that_joins_brings_its_rows_along_and_the_parents_own_are_compared()
    {
        const string before = "CREATE TABLE p (a int NOT NULL); CREATE TABLE c (a int NOT NULL)";
        const string after = before + "; ALTER TABLE c INHERIT p";

        var right = await ProveAsync(before, after);
        var wrong = await ProveAsync(before, after, plan => plan with { Steps = [.. plan.Steps, plan.Steps[0] with { Sql = "UPDATE ONLY public.p SET a = a + 1" }] });

        Assert.Equal(Verdict.Proved, right.Verdict);
        Assert.Equal((Verdict.Refuted, "no hazard names what is lost or changed: public.p.a"), (wrong.Verdict, Detail(wrong, MigrationClaims.KeepsRows)));
    }

    // The partition goes, and its rows with it: somebody has to say so.
    [Fact]
    public async Task rows_of_a_partition_that_goes_are_missed()
    {
        const string before = "CREATE TABLE a (x int NOT NULL) PARTITION BY LIST (x); CREATE TABLE one PARTITION OF a FOR VALUES IN (1); CREATE TABLE rest PARTITION OF a DEFAULT";
        const string after = "CREATE TABLE a (x int NOT NULL) PARTITION BY LIST (x); CREATE TABLE rest PARTITION OF a DEFAULT";

        var named = await ProveAsync(before, after);
        var silent = await ProveAsync(before, after, plan => plan with { Hazards = [] });

        Assert.Equal(Verdict.Proved, named.Verdict);
        Assert.Equal((Verdict.Refuted, "no hazard names what is lost or changed: rows of public.one"), (silent.Verdict, Detail(silent, MigrationClaims.KeepsRows)));
    }

    [Fact]
    public async Task a_way_back_that_rows_refuse_for_want_of_what_is_lost_says_so()
    {
        var proof = await ProveAsync("CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE a (p int REFERENCES p)", "CREATE TABLE a (p int)");

        Assert.Equal(Verdict.Proved, proof.Verdict);
        Assert.Equal(
            "where no row refers to what is lost; else step 3, create foreign key public.a.a_p_fkey: PostgreSQL refused a statement: insert or update on table \"a\" violates foreign key constraint \"a_p_fkey\"",
            Detail(proof, MigrationClaims.GoesBack));
        Assert.Equal("not rows of public.p", Detail(proof, MigrationClaims.BringsBack));
    }

    [Fact]
    public async Task options_in_another_order_are_no_difference()
    {
        var proof = await ProveAsync(
            "CREATE TABLE a (x int) WITH (fillfactor = 70, autovacuum_enabled = false); CREATE VIEW v WITH (security_barrier, security_invoker) AS SELECT x FROM a",
            "CREATE TABLE a (x int, y int) WITH (autovacuum_enabled = false, fillfactor = 70); CREATE VIEW v WITH (security_invoker, security_barrier) AS SELECT x FROM a");

        Assert.Equal(Verdict.Proved, proof.Verdict);
        Assert.Single(proof.Steps);
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
