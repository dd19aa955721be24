using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet lint --migrations</c>: which migrations, how large tables are, what is meant so.</summary>
public sealed class MigrationLintTests
{
    private const string Second = "db/migrations/002_belong.sql";

    private const string Belong = """
        -- Orders belong to customers.
        -- up
        SET lock_timeout = '2s';
        ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers;
        -- down
        ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey;
        """;

    private static readonly (string, string)[] Files =
    [
        ("db/schema/shop.sql", "CREATE TABLE customers (id uuid PRIMARY KEY, name text); CREATE TABLE orders (id uuid PRIMARY KEY, customer_id uuid REFERENCES customers);"),
        ("db/migrations/001_shop.sql", "CREATE TABLE customers (id uuid PRIMARY KEY, name text);\nCREATE TABLE orders (id uuid PRIMARY KEY, customer_id uuid);\n"),
        (Second, Belong),
    ];

    // R-193
    [Fact]
    public async Task New_migrations_are_those_after_a_version_or_since_a_commit()
    {
        using var project = TestFolder.With(Files);
        await Git(project, "init -q && git add . && git commit -qm old");
        project.Write("db/migrations/003_mail.sql", "-- Mail.\n-- up\nALTER TABLE customers ADD COLUMN mail text;\n-- down\nALTER TABLE customers DROP COLUMN mail;\n");

        var commit = await CommandRun.Of("lint", "-p", project.Path, "--since", "HEAD", "--format", "json");
        var version = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--since", "003");

        Assert.Equal(1, commit.Exit);
        var findings = Expect.Json(commit).GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(1, Expect.Json(commit).GetProperty("migrations").GetInt32());
        Assert.All(findings, finding => Assert.Equal("003_mail.sql", finding.GetProperty("migration").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("rule").GetString() == "migrations/lock-timeout" && finding.GetProperty("object").GetString() == "table public.customers");
        Expect.Success(version);
        Assert.Contains("over 0 migrations, nothing found", version.Out, StringComparison.Ordinal);
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--since", "no-such-branch"), "TNT5060", 2);
    }

    [Fact]
    public async Task What_is_meant_so_has_a_reason_and_a_use()
    {
        using var project = TestFolder.With(Files);
        project.Replace(Second, "ALTER TABLE orders ADD", "-- tenet:allow migrations/constraint-validated nobody orders at night\nALTER TABLE orders ADD");
        project.Write("tenet.yml", "lint:\n  migrations: { since: 001 }\n  ignore:\n    - { rule: migrations/rewrite, migration: 002, reason: it was one }\n    - { rule: migrations/rewrite, migration: 001, reason: nobody looks at it }\n");

        var unused = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--format", "sarif");
        project.Replace("tenet.yml", "migration: 002", "migration: 007");
        var check = await CommandRun.Of("check", "-p", project.Path);

        Assert.Equal(1, unused.Exit);
        var results = Expect.Json(unused).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["lint/unused-suppression"], results.Where(result => result.GetProperty("level").GetString() != "note").Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Contains("new migrations: 3 notes (tenet lint --migrations shows them)", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_mean_nothing_are_refused()
    {
        using var project = TestFolder.With(Files);

        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--rule", "types/char"), "TNT1011", 2);
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--fix"), "TNT1011", 2);
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations", "009"), "TNT1012", 2);
        project.Write("tenet.yml", "lint: { migrations: { since: 009 } }\n");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations"), "TNT5060", 2);
    }

    [Fact]
    public async Task A_live_database_tells_how_large_its_tables_are()
    {
        using var project = TestFolder.With(Files);
        await using var server = await RunningServer.StartAsync(
            "CREATE TABLE customers (id uuid PRIMARY KEY, name text)", "CREATE TABLE orders (id int, customer_id uuid) PARTITION BY RANGE (id)",
            "CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (0) TO (9000)", "CREATE TABLE orders_2 PARTITION OF orders FOR VALUES FROM (9000) TO (20000)",
            "INSERT INTO orders SELECT n FROM generate_series(1, 12000) n", "ANALYZE orders_1; ANALYZE orders_2");

        var run = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "002", "--stats", server.SocketUrl);

        Expect.Findings(run, "error ", "All of orders (12,000 rows) is read for orders_customer_id_fkey", "customers (rows unknown) is locked");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--stats", server.UrlOf("no_such_database")), "TNT2003", 3);
    }

    // R-186, R-193
    [Fact]
    public async Task What_Tenet_plans_itself_is_against_no_rule()
    {
        using var project = TestFolder.With(Files[..2]);
        project.Write("db/migrations/001_shop.sql", "-- The shop.\n-- up\nCREATE TABLE customers (id uuid PRIMARY KEY, name text);\nCREATE TABLE orders (id uuid PRIMARY KEY, customer_id uuid, total int);\n-- down\nDROP TABLE orders, customers;\n");
        project.Write("db/schema/shop.sql", """
            CREATE TABLE customers (id uuid PRIMARY KEY, name text UNIQUE CHECK (name <> ''), public_id uuid DEFAULT gen_random_uuid());
            CREATE TABLE orders (id uuid PRIMARY KEY, customer_id uuid REFERENCES customers, total bigint);
            CREATE INDEX orders_customer_id ON orders (customer_id);
            """);

        var written = await CommandRun.Of("migrate", "new", "grow", "-p", project.Path);
        var run = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--since", "001");

        Expect.Success(written);
        Expect.Success(run);
        Assert.Matches(@"20 rules over [2-9] migrations, \d+ notes", run.Out);
    }

    private static async Task Git(TestFolder project, string words)
    {
        var run = await CommandRun.OfShell($"cd '{project.Path}' && export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b && git {words}");
        Assert.SkipWhen(run.Exit == 127, "There is no git here.");
        Assert.True(run.Exit == 0, run.ToString());
    }
}
