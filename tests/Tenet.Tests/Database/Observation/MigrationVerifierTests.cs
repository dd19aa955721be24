using Tenet.Core.Evidence;
using Tenet.Core.History.Layouts;
using Tenet.Core.Observation;
using Tenet.Postgres.Observation;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.Observation;

/// <summary>Migrations tried on rows. What a statement takes is known from PostgreSQL's manual, not from us.</summary>
[Collection(TrialServers.Collection)]
public sealed class MigrationVerifierTests(MigrationVerifierTests.OwnSandbox own) : IClassFixture<MigrationVerifierTests.OwnSandbox>
{
    private const string Base = """
        CREATE TABLE owner (id int PRIMARY KEY, name text NOT NULL);
        CREATE TABLE task (id int PRIMARY KEY, owner_id int NOT NULL, title text, size int NOT NULL DEFAULT 1);
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Statements => new()
    {
        { "ALTER TABLE task ADD COLUMN done bool NOT NULL DEFAULT false", "ACCESS EXCLUSIVE public.task" },
        { "ALTER TABLE task ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid()", "ACCESS EXCLUSIVE public.task | rewrites public.task | reads public.task | index public.task_pkey on public.task" },
        { "ALTER TABLE task ALTER title SET NOT NULL", "ACCESS EXCLUSIVE public.task | reads public.task" },
        { "ALTER TABLE task ADD CONSTRAINT small CHECK (size < 1000) NOT VALID", "ACCESS EXCLUSIVE public.task" },
        { "ALTER TABLE task ADD CONSTRAINT small CHECK (size < 1000)", "ACCESS EXCLUSIVE public.task | reads public.task" },
        { "CREATE INDEX task_title ON task (title)", "SHARE public.task | reads public.task | index public.task_title on public.task" },
        { "CREATE TRIGGER t BEFORE UPDATE ON task FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()", "SHARE ROW EXCLUSIVE public.task" },
        { "ALTER TABLE task ALTER size TYPE bigint", "ACCESS EXCLUSIVE public.task | rewrites public.task | reads public.task | index public.task_pkey on public.task" },
        { "ALTER TABLE task ALTER title TYPE varchar", "ACCESS EXCLUSIVE public.task" },
        { "TRUNCATE task", "ACCESS EXCLUSIVE public.task | empties public.task" },
        { "UPDATE task SET size = 2", "ROW EXCLUSIVE public.task | reads public.task | writes public.task" },
        { "COMMENT ON TABLE task IS 'work'", "SHARE UPDATE EXCLUSIVE public.task" },
        { "CREATE TABLE fresh (id int PRIMARY KEY); CREATE INDEX fresh_id ON fresh (id)", "" },
        { "DO $$ BEGIN EXECUTE 'ALTER TABLE ta' || 'sk RENAME TO job'; EXECUTE 'CREATE INDEX ON job (title)'; END $$", "ACCESS EXCLUSIVE public.task | reads public.task | index public.job_title_idx on public.task" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task A_statement_is_seen_to_do_what_the_server_makes_of_it(string sql, string expected)
    {
        var seen = (await VerifyAsync(sql)).Statements;

        Assert.Equal(expected, string.Join(" | ", seen.SelectMany(Words)));
        Assert.All(seen, statement => Assert.True(statement.InTransaction));
        Assert.All(seen.SelectMany(statement => statement.Locks), item => Assert.True(item.HasRows));
    }

    [Fact]
    public async Task A_foreign_key_locks_and_reads_both_tables()
    {
        var seen = Assert.Single((await VerifyAsync("ALTER TABLE task ADD FOREIGN KEY (owner_id) REFERENCES owner NOT VALID")).Statements);
        Assert.Equal("SHARE ROW EXCLUSIVE public.owner | SHARE ROW EXCLUSIVE public.task", string.Join(" | ", Words(seen)));

        // What the first statement locked is not told again by the second.
        var both = (await VerifyAsync("ALTER TABLE task ADD CONSTRAINT k CHECK (size > 0) NOT VALID; ALTER TABLE task VALIDATE CONSTRAINT k")).Statements;
        Assert.Equal(["ACCESS EXCLUSIVE public.task", "reads public.task"], both.Select(statement => string.Join(" | ", Words(statement))));
    }

    [Fact]
    public async Task A_statement_that_refuses_transactions_is_watched_from_outside()
    {
        var verified = await VerifyAsync("CREATE INDEX CONCURRENTLY task_title ON task (title)", "DROP INDEX task_title");

        var seen = Assert.Single(verified.Statements);
        Assert.False(seen.InTransaction);
        Assert.Contains("index public.task_title on public.task", Words(seen));
        Assert.Contains(new ObservedLock("public.task", LockMode.ShareUpdateExclusive, true), seen.Locks);
        Assert.Equal(Verdict.Proved, VerdictOf(verified, MigrationClaims.GoesBack));
    }

    [Theory]
    [InlineData("clerk", "SET ROLE clerk", "RESET ROLE")]
    [InlineData("teller", "SET SESSION AUTHORIZATION teller", "RESET SESSION AUTHORIZATION")]
    public async Task A_migration_that_acts_as_another_role_is_watched_and_goes_on_as_that(string role, string enter, string leave)
    {
        // Dividing by zero would stop it.
        var verified = await VerifyAsync($"CREATE ROLE {role}; GRANT ALL ON task TO {role}; {enter}; UPDATE task SET size = 2; SELECT 1 / (current_user = '{role}')::int; {leave}");

        Assert.Equal(Verdict.Proved, VerdictOf(verified, MigrationClaims.Applies));
        Assert.Contains("writes public.task", verified.Statements.SelectMany(Words));
    }

    [Fact]
    public async Task A_migration_that_commits_for_itself_is_seen_to_its_end()
    {
        var verified = await VerifyAsync("BEGIN; ALTER TABLE task ADD COLUMN a int; COMMIT; ALTER TABLE owner ADD COLUMN b int;");

        Assert.Equal(
            ["ACCESS EXCLUSIVE public.task", "ACCESS EXCLUSIVE public.owner"],
            verified.Statements.SelectMany(Words));
    }

    [Fact]
    public async Task A_way_back_that_brings_all_back_is_proved()
    {
        var verified = await VerifyAsync("ALTER TABLE task RENAME COLUMN title TO label; ALTER TABLE task RENAME TO job;", "ALTER TABLE job RENAME TO task; ALTER TABLE task RENAME COLUMN label TO title;");

        Assert.All(verified.Claims, claim => Assert.True(claim.Verdict == Verdict.Proved, claim.ToString()));
        Assert.Equal([MigrationClaims.Applies, MigrationClaims.KeepsRows, MigrationClaims.GoesBack, MigrationClaims.AppliesAgain], verified.Claims.Select(claim => claim.Claim));
    }

    [Theory]
    // The column comes back empty.
    [InlineData("ALTER TABLE task DROP COLUMN size", "ALTER TABLE task ADD COLUMN size int NOT NULL DEFAULT 1", "public.task.size")]
    [InlineData("ALTER TABLE owner DROP COLUMN name", "ALTER TABLE owner ADD COLUMN name text NOT NULL DEFAULT ''; ALTER TABLE owner ALTER name DROP DEFAULT", "public.owner.name")]
    [InlineData("DROP TABLE task", "CREATE TABLE task (id int PRIMARY KEY, owner_id int NOT NULL, title text, size int NOT NULL DEFAULT 1)", "public.task")]
    [InlineData("UPDATE task SET size = size + 1", "SELECT 1", "public.task.size")]
    public async Task A_way_back_that_loses_something_is_refuted_and_names_it(string up, string down, string lost)
    {
        var verified = await VerifyAsync(up, down);
        var back = verified.Claims.Single(claim => claim.Claim == MigrationClaims.BringsBack);

        Assert.Equal(Verdict.Refuted, back.Verdict);
        Assert.Equal(Verdict.Proved, VerdictOf(verified, MigrationClaims.GoesBack));
        Assert.Equal(Verdict.Refuted, VerdictOf(verified, MigrationClaims.KeepsRows));
        Assert.Contains(lost, back.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_back_that_leaves_something_or_breaks_other_rows_is_refuted()
    {
        var forgotten = await VerifyAsync("ALTER TABLE task ADD COLUMN a int; CREATE INDEX task_a ON task (a)", "DROP INDEX task_a");
        Assert.Equal(Verdict.Refuted, VerdictOf(forgotten, MigrationClaims.GoesBack));
        Assert.Contains("column public.task.a", forgotten.Claims.Single(claim => claim.Claim == MigrationClaims.GoesBack).Detail, StringComparison.Ordinal);

        var careless = await VerifyAsync("ALTER TABLE task ADD COLUMN a int", "ALTER TABLE task DROP COLUMN a; DELETE FROM owner");
        Assert.Contains("rows of public.owner", careless.Claims.Single(claim => claim.Claim == MigrationClaims.GoesBack).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_fit_the_constraints_that_the_migration_adds()
    {
        var verified = await VerifyAsync("ALTER TABLE task ADD FOREIGN KEY (owner_id) REFERENCES owner; ALTER TABLE task ALTER title SET NOT NULL; ALTER TABLE task ADD CHECK (title IN ('a', 'b'))");

        Assert.Equal(Verdict.Proved, VerdictOf(verified, MigrationClaims.Applies));
        Assert.Equal(Verdict.Proved, VerdictOf(verified, MigrationClaims.KeepsRows));
    }

    [Fact]
    public async Task A_migration_that_fails_on_rows_says_so_and_shows_none()
    {
        var verified = await VerifyAsync("ALTER TABLE task ADD COLUMN must text NOT NULL", "ALTER TABLE task DROP COLUMN must");

        var claim = Assert.Single(verified.Claims);
        Assert.Equal((MigrationClaims.Applies, Verdict.Refuted), (claim.Claim, claim.Verdict));
        Assert.StartsWith("002_change.sql:1: ", claim.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_that_a_migration_makes_do_not_stand_in_the_way()
    {
        var verified = await VerifyAsync("CREATE ROLE verify_helper; GRANT SELECT ON task TO verify_helper", "REVOKE SELECT ON task FROM verify_helper; DROP ROLE verify_helper");

        Assert.All(verified.Claims, claim => Assert.True(claim.Verdict == Verdict.Proved, claim.ToString()));
    }

    [Fact]
    public async Task A_role_that_a_migration_drops_is_there_for_every_trial()
    {
        MigrationSet set = new(
            MigrationLayout.Sequential,
            [
                Migration("001", "roles", "CREATE ROLE verify_group; CREATE ROLE verify_old LOGIN IN ROLE verify_group", null),
                Migration("002", "gone", "DROP ROLE verify_old", "CREATE ROLE verify_old LOGIN IN ROLE verify_group"),
                Migration("003", "last", "DROP ROLE verify_group", null),
            ]);

        var verified = await MigrationVerifier.RunAsync(own.Sandbox, set, _ => true, Cancellation);

        Assert.Equal(3, verified.Count);
        Assert.DoesNotContain(verified.SelectMany(item => item.Claims), claim => claim.Verdict == Verdict.Refuted);
    }

    private static Verdict VerdictOf(MigrationVerification verified, string claim) => verified.Claims.Single(item => item.Claim == claim).Verdict;

    private static IEnumerable<string> Words(StatementObservation seen) =>
    [
        .. seen.Locks.Where(item => item.Mode > LockMode.RowShare).Select(item => $"{LockModes.Name(item.Mode)} {item.Relation}"),
        .. seen.Rewritten.Select(table => "rewrites " + table),
        .. seen.Emptied.Select(table => "empties " + table),
        .. seen.Scanned.Select(table => "reads " + table),
        .. seen.Indexed.Select(index => "index " + index),
        .. seen.Written.Select(write => "writes " + write.Relation),
    ];

    private async Task<MigrationVerification> VerifyAsync(string up, string? down = null)
    {
        var set = new MigrationSet(MigrationLayout.Sequential, [Migration("001", "base", Base, null), Migration("002", "change", up, down)]);
        return Assert.Single(await MigrationVerifier.RunAsync(own.Sandbox, set, migration => migration.Version == "002", Cancellation));
    }

    private static Migration Migration(string version, string name, string up, string? down) => new()
    {
        Version = version,
        Name = name,
        Path = $"{version}_{name}.sql",
        Up = new MigrationScript($"{version}_{name}.sql", up, 1),
        Down = down is null ? null : new MigrationScript($"{version}_{name}.down.sql", down, 1),
        Files = [],
    };

    /// <summary>A server of its own: the roles that a trial makes are dropped behind it, and other tests make roles as well.</summary>
    public sealed class OwnSandbox : IAsyncLifetime
    {
        public Postgres.Sandbox.Sandbox Sandbox { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Sandbox = await Postgres.Sandbox.Sandbox.StartAsync(new SandboxOptions { Major = SandboxFixture.Major }, CancellationToken.None);

        public ValueTask DisposeAsync() => Sandbox.DisposeAsync();
    }
}
