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

    //
    [Fact]
    public async Task New_migrations_are_those_after_a_version_or_since_a_commit()
    {
        using var project = TestFolder.With(Files);
        await Git(project, "init -q && git add . && git commit -qm old");
        project.Write("db/migrations/003_mail.sql", "-- Mail.\n-- up\nALTER TABLE customers ADD COLUMN mail text;\n-- down\nALTER TABLE customers DROP COLUMN mail;\n");

        var version = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "--since", "002", "--format", "json");
        var commit = await CommandRun.Of("lint", "-p", project.Path, "--since", "HEAD", "--format", "json");

        Assert.Equal(1, version.Exit);
        Assert.Equal(version.Out, commit.Out);
        var findings = Expect.Json(version).GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(1, Expect.Json(version).GetProperty("migrations").GetInt32());
        Assert.All(findings, finding => Assert.Equal("003_mail.sql", finding.GetProperty("migration").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("rule").GetString() == "migrations/lock-timeout" && finding.GetProperty("object").GetString() == "table public.customers");
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--since", "no-such-branch"), "TNT5060", 2);
    }

    [Fact]
    public async Task A_small_table_makes_a_note_of_what_a_large_one_makes_an_error()
    {
        using var project = TestFolder.With(Files);

        var unknown = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "002");
        project.Write("tenet.yml", "lint: { migrations: { rows: { orders: 300, customers: 40 } } }\n");
        var small = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "belong");
        project.Write("tenet.yml", "lint: { migrations: { rows: { \"*\": 300 }, large: 300 } }\n");
        var large = await CommandRun.Of("lint", "-p", project.Path, "--migrations", "002_belong.sql");

        Expect.Findings(unknown, "error ", $"{Second}:4: All of orders (rows unknown) is read for orders_customer_id_fkey", "migrations/constraint-validated");
        Expect.Success(small);
        Assert.Contains("note ", small.Out, StringComparison.Ordinal);
        Assert.Contains("orders (300 rows)", small.Out, StringComparison.Ordinal);
        Expect.Findings(large, "error ", "orders (300 rows)");
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
        project.Replace(Second, "constraint-validated nobody orders at night", "constraint-validated");

        Assert.Equal(1, unused.Exit);
        var results = Expect.Json(unused).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["lint/unused-suppression"], results.Where(result => result.GetProperty("level").GetString() != "note").Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Contains("new migrations: 3 notes (tenet lint --migrations shows them)", check.Out, StringComparison.Ordinal);
        Expect.Error(await CommandRun.Of("lint", "-p", project.Path, "--migrations"), "TNT5003", 2);
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

    private static async Task Git(TestFolder project, string words)
    {
        var run = await CommandRun.OfShell($"cd '{project.Path}' && export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b && git {words}");
        Assert.SkipWhen(run.Exit == 127, "There is no git here.");
        Assert.True(run.Exit == 0, run.ToString());
    }
}
