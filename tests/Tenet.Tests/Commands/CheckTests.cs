using System.Text.Json;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet check</c> on whole projects.</summary>
[Collection(nameof(WholeExamples))]
public sealed class CheckTests
{
    private const string Tasks = "db/schema/32_tasks.sql";

    private const string Shop = """
        CREATE TABLE tenants (id uuid PRIMARY KEY DEFAULT gen_random_uuid());
        CREATE TABLE orders (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), tenant_id uuid NOT NULL REFERENCES tenants, note text);
        ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
        ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
        ALTER TABLE tenants FORCE ROW LEVEL SECURITY;
        ALTER TABLE orders FORCE ROW LEVEL SECURITY;
        CREATE POLICY own ON tenants USING (id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
        CREATE POLICY own ON orders USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
        GRANT SELECT ON tenants TO shop_app;
        GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO shop_app;
        """;

    private static readonly (string, string)[] ShopOfTenants =
    [
        ("tenet.yml", "postgres: { roles: [shop_app] }\ntenancy: { strategy: row-level-security, root: tenants, column: tenant_id, app_role: shop_app, settings: { tenant: app.tenant_id } }\n"),
        ("db/schema/shop.sql", Shop),
    ];

    //
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task The_history_of_an_example_makes_its_schema(string example)
    {
        var run = await CommandRun.Of("check", "-p", Repository.At("examples", example));

        Expect.Success(run);
        Assert.Contains("history makes the desired schema", run.Out, StringComparison.Ordinal);
        Assert.Contains("tenants are kept apart", run.Out, StringComparison.Ordinal);
        Assert.Contains("queries stay fast", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task A_hole_between_tenants_fails_where_all_else_is_right()
    {
        using var project = TestFolder.With(ShopOfTenants);

        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        project.Append("db/schema/shop.sql", "\n-- tenet:allow tenancy/policy-compares-tenant somebody thought so\nALTER POLICY own ON orders USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid) OR note IS NOT NULL);\n");
        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "fail tenants are not kept apart", "TNT5030");
        Expect.Success(await CommandRun.Of("check", "--no-proof", "-p", project.Path));
    }

    [Fact]
    public async Task What_was_proved_of_a_project_is_proved_of_its_copy_elsewhere()
    {
        (string, string)[] files = [.. ShopOfTenants, ("db/seed.sql", "INSERT INTO tenants DEFAULT VALUES;\n")];
        using var project = TestFolder.With(files);
        using var copy = TestFolder.With([.. files.Select(file => ("some/where/" + file.Item1, file.Item2))]);
        var first = await CommandRun.Of("check", "-v", "-p", project.Path);
        Expect.Success(first);
        Assert.Contains("attacked", first.Error, StringComparison.Ordinal);

        var second = await CommandRun.Of("check", "-v", "-p", copy.At("some/where"));

        Expect.Success(second);
        Assert.Contains("proof of isolation from the cache", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("server started", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("motion-mavericks", Tasks)]
    [InlineData("vibecoder", "db/schema/41_tasks.sql")]
    public async Task A_column_that_no_migration_adds_is_named(string example, string file)
    {
        using var project = TestFolder.OfExample(example);
        project.Append(file, "\nALTER TABLE tasks ADD COLUMN mood text;\n");

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Findings(run, "public.tasks.mood", "TNT3004");
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task In_json_the_added_column_is_the_only_difference()
    {
        using var project = TestFolder.OfExample("motion-mavericks");
        project.Replace(Tasks, "  version integer not null default 1,", "  version integer not null default 1,\n  mood text,");

        var run = await CommandRun.Of("check", "-p", project.Path, "--format", "json");

        Assert.Equal(1, run.Exit);
        var report = Expect.Json(run);
        Assert.False(report.GetProperty("passed").GetBoolean());
        var difference = Assert.Single(report.GetProperty("differences").EnumerateArray());
        Assert.Contains("public.tasks.mood", difference.GetProperty("fact").GetString(), StringComparison.Ordinal);
        Assert.Equal("added", difference.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Every_sabotaged_line_of_the_schema_is_found()
    {
        using var project = TestFolder.OfExample("motion-mavericks");
        project.Replace("db/schema/75_policies.sql", "create policy self_read on users for select to mm_app\n  using (id = (select app.current_user_id()));", "");
        project.Replace("db/schema/85_grants.sql", "grant select, insert, update on tasks to mm_app;", "grant select, insert on tasks to mm_app;");
        project.Replace(Tasks, "comment on column tasks.title is 'What is to be done.';", "comment on column tasks.title is 'Something else.';");
        project.Replace(Tasks, "effort_estimate numeric(6,2)", "effort_estimate numeric(8,2)");
        project.Replace(Tasks, "check (effort_estimate >= 0)", "check (effort_estimate > 0)");
        project.Replace(Tasks, "status text not null default 'pending'", "status text not null default 'in_progress'");
        project.Replace(Tasks, "create index idx_tasks_assignee on tasks (tenant_id, assignee_id);", "create index idx_tasks_assignee on tasks (assignee_id);");

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Findings(
            run,
            "self_read",
            "privileges",
            "comment: What is to be done. -> Something else.",
            "type: numeric(6,2) -> numeric(8,2)",
            "tasks_effort_estimate_check",
            "default: 'pending'::text -> 'in_progress'::text",
            "idx_tasks_assignee",
            // The dashboard's column follows the type of the table's.
            "8 facts differ");
    }

    [Fact]
    public async Task A_schema_alone_is_a_project()
    {
        using var project = TestFolder.With(("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, name text NOT NULL);"));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("no migrations", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_of_migrations_is_no_history()
    {
        using var project = TestFolder.With(("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY);"), ("db/migrations/README.md", "Nothing yet."));

        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task The_order_of_columns_is_no_difference_to_a_history_that_added_one_later()
    {
        using var project = TestFolder.With(
            ("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, note text, name text NOT NULL);"),
            ("db/migrations/001_shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, name text NOT NULL);\nALTER TABLE shop ADD COLUMN note text;"));

        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task What_the_project_ignores_may_differ()
    {
        using var project = TestFolder.With(
            ("tenet.yml", "ignore: [ \"cron.*\", \"public.scratch\" ]"),
            ("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY);"),
            ("db/migrations/001_shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY);\nCREATE SCHEMA cron;\nCREATE TABLE cron.job (id bigint);\nCREATE TABLE scratch (id bigint);"));

        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        project.Write("tenet.yml", "ignore: [ \"cron.*\" ]");
        Expect.Findings(await CommandRun.Of("check", "-p", project.Path), "public.scratch");
    }

    [Fact]
    public async Task An_installed_server_of_version_15_serves_as_well()
    {
        const string bin = "/usr/lib/postgresql/15/bin";
        Assert.SkipUnless(Directory.Exists(bin), "PostgreSQL 15 is not installed here.");

        var run = await CommandRun.Of("check", "-p", Repository.At("examples", "motion-mavericks"), "--no-proof", "--postgres-bin", bin);

        Expect.Success(run);
        Assert.Contains("PostgreSQL 15.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_projects_are_checked_at_once_without_disturbing_each_other()
    {
        string[] examples = ["motion-mavericks", "vibecoder", "motion-mavericks"];
        var runs = await Task.WhenAll(examples.Select(example => CommandRun.Of("check", "-p", Repository.At("examples", example), "--format", "json")));

        foreach (var (example, run) in examples.Zip(runs))
        {
            Expect.Success(run);
            Assert.Equal(example, Expect.Json(run).GetProperty("project").GetString());
            Assert.Equal(JsonValueKind.Array, Expect.Json(run).GetProperty("differences").ValueKind);
        }
    }

    [Fact]
    public async Task A_folder_without_a_project_is_refused()
    {
        using var folder = new TestFolder();

        Expect.Error(await CommandRun.Of("check", "-p", folder.Path), "TNT1001", 2);
        Expect.Error(await CommandRun.Of("check", "-p", folder.At("nowhere")), "TNT1001", 2);
    }
}
