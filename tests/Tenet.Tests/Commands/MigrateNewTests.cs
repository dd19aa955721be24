using System.Text.RegularExpressions;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet migrate new</c>: files in the team's own layout, after which the history makes the desired schema.</summary>
public sealed partial class MigrateNewTests
{
    private const string First = "CREATE TYPE mood AS ENUM ('good');\nCREATE TABLE users (id int PRIMARY KEY, name text, m mood);\n";

    private const string Desired = First + """
        ALTER TABLE users ADD COLUMN seen date;
        CREATE FUNCTION initials(users) RETURNS text LANGUAGE sql AS $$
        SELECT left($1.name, 1)
        -- down
        $$;
        """;

    // R-168, R-169, R-170, R-171
    [Theory]
    [InlineData("timestamp", "20260101_090000_first.sql", "20######_######_add_seen.sql")]
    [InlineData("sequential", "001_first.sql", "002_add_seen.sql")]
    [InlineData("supabase", "20260101090000_first.sql", "20############_add_seen.down.sql", "20############_add_seen.sql")]
    [InlineData("prisma", "20260101090000_first/migration.sql", "20############_add_seen/down.sql", "20############_add_seen/migration.sql")]
    [InlineData("flyway", "V1__first.sql", "U2__add_seen.sql", "V2__add_seen.sql")]
    [InlineData("golang-migrate", "000001_first.up.sql", "000002_add_seen.down.sql", "000002_add_seen.up.sql")]
    [InlineData("dbmate", "20260101090000_first.sql", "20############_add_seen.sql")]
    public async Task A_change_is_written_in_each_layout_and_the_check_is_green(string layout, string first, params string[] written)
    {
        using var project = TestFolder.With(
            ("tenet.yml", $"migrations: {{ layout: {layout} }}\n"), ("db/schema/a.sql", Desired), ($"db/migrations/{first}", (layout == "dbmate" ? "-- migrate:up\n" : "") + First));
        var before = project.Files();

        var run = await CommandRun.Of("migrate", "new", "Add seen", "-p", project.Path, "--no-proof");

        Expect.Success(run);
        var files = project.Files().Except(before).ToList();
        Assert.Equal(written.Select(name => "db/migrations/" + name), files.Select(file => file == $"db/migrations/{written[0]}" ? file : Digits().Replace(file, match => Hidden(match.Value))));
        Assert.All(files, file => Assert.Contains($"wrote {project.At(file)}", run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => project.Read(file).Contains("OWNER", StringComparison.Ordinal));
        Assert.StartsWith("-- add_seen: 2 steps, written by Tenet.\n", project.Read(files[^1]), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task What_cannot_be_committed_together_becomes_a_series_each_with_its_own_way_back()
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", First.Replace("'good'", "'good', 'bad'", StringComparison.Ordinal).Replace("m mood", "m mood DEFAULT 'bad'", StringComparison.Ordinal)),
            ("db/migrations/20260101_090000_first.sql", First));

        Expect.Success(await CommandRun.Of("migrate", "new", "bad_mood", "-p", project.Path));

        Assert.Equal(3, project.Files().Count(file => file.EndsWith(".sql", StringComparison.Ordinal) && file.StartsWith("db/migrations/", StringComparison.Ordinal)));
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        // R-174
        Expect.Success(await CommandRun.Of("migrate", "verify", "bad_mood_1", "bad_mood_2", "-p", project.Path));
    }

    // R-176
    [Fact]
    public async Task What_nobody_shall_wait_for_stands_in_files_of_its_own_and_a_second_column_is_never_left_behind_between_two()
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", First.Replace("id int PRIMARY KEY", "id bigint PRIMARY KEY", StringComparison.Ordinal) + "CREATE INDEX users_name ON users (name);"), ("db/migrations/001_first.sql", First));

        Expect.Success(await CommandRun.Of("migrate", "new", "wider", "-p", project.Path, "--accept", "all"));

        Assert.Contains("tenet_page", project.Read("db/migrations/002_wider_1.sql"), StringComparison.Ordinal);
        Assert.Contains("DROP FUNCTION", project.Read("db/migrations/002_wider_1.sql"), StringComparison.Ordinal);
        Assert.Contains("CREATE INDEX CONCURRENTLY users_name", project.Read("db/migrations/003_wider_2.sql"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        // R-174: rows and all, there and back.
        Expect.Success(await CommandRun.Of("migrate", "verify", "wider_1", "wider_2", "-p", project.Path));
    }

    [Fact]
    public async Task The_head_names_the_hazards_and_nothing_is_written_before_they_are_accepted()
    {
        using var project = TestFolder.With(("db/schema/a.sql", First.Replace(", name text", "", StringComparison.Ordinal)), ("db/migrations/001_first.sql", First));
        var before = project.Files();

        Expect.Error(await CommandRun.Of("migrate", "new", "drop_name", "-p", project.Path), "TNT4011", 1);
        Assert.Equal(before, project.Files());

        // R-179
        Expect.Success(await CommandRun.Of("migrate", "new", "drop_name", "-p", project.Path, "--no-parking", "--accept", "data-loss:public.users.name"));
        Assert.StartsWith(
            """
            -- drop_name: 1 step, written by Tenet.
            -- data-loss: column public.users.name. The column is dropped with its values.

            -- up
            SET LOCAL lock_timeout = '3000ms';
            SET LOCAL statement_timeout = '1200000ms';

            -- drop column public.users.name
            -- data-loss: The column is dropped with its values.
            ALTER TABLE public.users DROP COLUMN name;

            -- down
            SET LOCAL lock_timeout = '3000ms';

            """,
            project.Read("db/migrations/002_drop_name.sql"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("motion-mavericks", "db/schema/30_projects.sql", "client_name", "customer_name")]
    [InlineData("vibecoder", "db/schema/40_projects.sql", "description", "summary")]
    public async Task A_series_is_written_for_an_example_and_the_history_makes_the_desired_schema(string example, string file, string old, string name)
    {
        using var project = TestFolder.OfExample(example);
        project.Replace(file, old, name);
        project.Replace(file, $"  {name} ", $"  -- tenet:renamed-from projects.{old}\n  {name} ");
        var before = project.Files();

        var run = await CommandRun.Of("migrate", "new", "better_name", "--zero-downtime", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("proof: proved\n", run.Out, StringComparison.Ordinal);
        var files = project.Files().Except(before).Where(path => path.EndsWith(".sql", StringComparison.Ordinal)).ToList();
        Assert.All((string[])["_better_name_expand", "_better_name_backfill", "_better_name_contract_1", "_better_name_contract_2"], word => Assert.Contains(files, path => path.Contains(word, StringComparison.Ordinal)));
        Assert.All(files.Where(path => !path.Contains("down", StringComparison.Ordinal)), path => Assert.Contains("\n-- phase ", project.Read(path), StringComparison.Ordinal));

        // To the history the new column is another one: what people wrote about the old one is for them to move.
        const string words = "db/context/projects.yml";
        if (project.Read(words).Contains($"\n  {old}: ", StringComparison.Ordinal))
        {
            project.Replace(words, $"\n  {old}: ", $"\n  {name}: ");
        }

        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));
        Expect.Success(await CommandRun.Of("check", "--no-proof", "-p", project.Path));
    }

    [Fact]
    public async Task What_goes_is_hidden_by_one_migration_and_dropped_by_a_later_one()
    {
        using var project = TestFolder.With(("db/schema/a.sql", First.Replace(", name text", "", StringComparison.Ordinal)), ("db/migrations/001_first.sql", First));
        Expect.Error(await CommandRun.Of("migrate", "new", "drop_name", "-p", project.Path), "TNT4011", 1);

        var run = await CommandRun.Of("migrate", "new", "drop_name", "-p", project.Path, "--accept", "data-loss:public.users.name");

        Expect.Success(run);
        Assert.Equal(
            """
            -- drop_name: 1 step, written by Tenet.
            -- unfinished: column public.users.tenet_parked_name. The column is only hidden, so that the way back brings it back as it was. drop_name_drop_parked drops it for good.

            -- up

            -- rename column public.users.tenet_parked_name
            ALTER TABLE public.users RENAME COLUMN name TO tenet_parked_name;

            -- down

            -- rename column public.users.name
            ALTER TABLE public.users RENAME COLUMN tenet_parked_name TO name;

            """,
            Plain(project.Read("db/migrations/002_drop_name.sql")));
        Assert.StartsWith(
            """
            -- drop_name_drop_parked: 1 step, written by Tenet.
            -- data-loss: column public.users.tenet_parked_name. The column is dropped with its values.

            """,
            project.Read("db/migrations/003_drop_name_drop_parked.sql"), StringComparison.Ordinal);
        Assert.Equal(2, run.Out.Split("proof: proved\n").Length - 1);
        Assert.Contains("\nto be run later: drop_name_drop_parked\ndata-loss: column public.users.tenet_parked_name. The column is dropped with its values. (accepted)\n", run.Out, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
        var verified = await CommandRun.Of("migrate", "verify", "drop_name", "-p", project.Path);
        Expect.Success(verified);
        Assert.DoesNotContain("not so", verified.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_one_waits_to_be_written_and_the_record_stays()
    {
        using var project = TestFolder.With(("db/schema/a.sql", First), ("db/migrations/001_first.sql", First));
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        var record = project.Read("db/migrations/tenet.sum");

        Expect.Success(await CommandRun.Of("migrate", "new", "by_hand", "--empty", "-p", project.Path));

        Assert.Equal(record, project.Read("db/migrations/tenet.sum"));
        Expect.Error(await CommandRun.Of("check", "-p", project.Path), "TNT1014", 2);
        project.Replace("db/migrations/002_by_hand.sql", "-- The way there.", "SELECT 1;");
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    // R-172
    [Fact]
    public async Task Where_nothing_differs_nothing_is_written_and_a_name_must_be_one()
    {
        using var project = TestFolder.With(("db/schema/a.sql", First), ("db/migrations/001_first.sql", First));
        var before = project.Files();

        var run = await CommandRun.Of("migrate", "new", "nothing", "-p", project.Path);

        Expect.Success(run);
        Assert.Equal("nothing to do\n", run.Out);
        Expect.Error(await CommandRun.Of("migrate", "new", "../up", "-p", project.Path), "TNT1011", 2);
        Assert.Equal(before, project.Files());
    }

    [Fact]
    public async Task A_project_without_migrations_gets_its_first_one()
    {
        using var project = TestFolder.With(("db/schema/a.sql", Desired));

        Expect.Success(await CommandRun.Of("migrate", "new", "initial_schema", "-p", project.Path));

        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task An_example_that_is_edited_is_true_again_after_the_migration_and_the_documents()
    {
        using var project = TestFolder.OfExample("motion-mavericks");
        project.Append("db/schema/32_tasks.sql", "ALTER TABLE tasks ADD COLUMN estimate_minutes int CHECK (estimate_minutes > 0);\nCOMMENT ON COLUMN tasks.estimate_minutes IS 'How long it takes, as far as anybody knows.';\n");
        Assert.Equal(1, (await CommandRun.Of("check", "-p", project.Path)).Exit);

        var run = await CommandRun.Of("migrate", "new", "estimate_tasks", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("proof: proved\n", run.Out, StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("docs", "-p", project.Path));
        Expect.Success(await CommandRun.Of("models", "-p", project.Path));
        Expect.Success(await CommandRun.Of("check", "--no-proof", "-p", project.Path));
    }

    // How long a step may wait is not what these tests are about.
    private static string Plain(string text) => string.Concat(text.Split('\n').Where(line => !line.Contains("_timeout", StringComparison.Ordinal)).Select(line => line + "\n"))[..^1];

    private static string Hidden(string stamp) => stamp.StartsWith("20", StringComparison.Ordinal) && stamp.Length >= 14 ? "20" + Digit().Replace(stamp[2..], "#") : stamp;

    [GeneratedRegex("[0-9][0-9_]*[0-9]")]
    private static partial Regex Digits();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
