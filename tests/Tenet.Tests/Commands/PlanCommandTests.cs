using System.Text.Json;
using System.Text.Json.Nodes;
using Tenet.Tests.Documents;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet plan</c> as scripts and people use it.</summary>
public sealed class PlanCommandTests
{
    private const string First = """
        -- up
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, nick text);
        CREATE TABLE notes (id int PRIMARY KEY, user_id int REFERENCES users, m mood);
        ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON notes USING (user_id = 1);
        -- down
        DROP TABLE notes;
        DROP TABLE users;
        DROP TYPE mood;
        """;

    private const string Same = """
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, nick text);
        CREATE TABLE notes (id int PRIMARY KEY, user_id int REFERENCES users, m mood);
        ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON notes USING (user_id = 1);
        """;

    [Fact]
    public async Task An_edit_of_the_desired_schema_is_planned_from_the_history_and_proved()
    {
        using var project = Project(Same + "ALTER TABLE users ADD COLUMN seen date; CREATE INDEX users_name ON users (name);");

        var run = await CommandRun.Of("plan", "-p", project.Path);

        Expect.Success(run);
        Assert.Equal(
            """
            phase 1, one transaction
              create column public.users.seen
                  ALTER TABLE public.users ADD COLUMN seen date;
                locks public.users in ACCESS EXCLUSIVE mode; readers and writers wait
            phase 2, outside of a transaction
              create index public.users_name
                  CREATE INDEX CONCURRENTLY users_name ON public.users USING btree (name);
                runs outside of a transaction
                reads all of public.users
                builds index public.users_name on public.users
            way back: 2 steps
              data-loss: column public.users.seen. The column is dropped with its values.
            proof: proved
              proved applies
              proved makes the desired schema
              proved keeps rows: 2 tables with rows compared
              proved goes back
              proved applies again

            """,
            run.Out);
    }

    [Fact]
    public async Task Where_nothing_differs_there_is_nothing_to_do()
    {
        using var project = Project(Same);

        var run = await CommandRun.Of("plan", "-p", project.Path);

        Expect.Success(run);
        Assert.Equal("nothing to do\n", run.Out);
    }

    [Fact]
    public async Task A_project_without_migrations_is_planned_from_nothing()
    {
        using var project = TestFolder.With(("db/schema/a.sql", Same));

        var run = await CommandRun.Of("plan", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("  proved keeps rows: there is no table yet\n", run.Out, StringComparison.Ordinal);
    }

    // R-177
    [Fact]
    public async Task What_weakens_isolation_or_loses_data_comes_first_and_is_written_only_where_it_is_accepted_by_name()
    {
        using var project = Project("""
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL);
            CREATE TABLE notes (id int PRIMARY KEY, user_id int REFERENCES users, m mood);
            CREATE POLICY own ON notes USING (user_id = 1);
            """);
        var script = project.At("plan.sql");

        var shown = await CommandRun.Of("plan", "-p", project.Path, "--no-proof");
        var refused = await CommandRun.Of("plan", "-p", project.Path, "--out", script, "--no-proof");
        var half = await CommandRun.Of("plan", "-p", project.Path, "--out", script, "--accept", "isolation:public.notes", "--no-proof");

        Assert.Equal(1, shown.Exit);
        Assert.Equal(
            [
                "isolation: table public.notes. Row security is disabled: every role that may read the table sees all rows. (--accept isolation:public.notes)",
                "data-loss: column public.users.nick. The column is dropped with its values. (--accept data-loss:public.users.nick)",
            ],
            shown.Out.Split('\n').Take(2));
        Expect.Error(refused, "TNT4011", 1);
        Assert.Contains("--accept isolation:public.notes --accept data-loss:public.users.nick", refused.Error, StringComparison.Ordinal);
        Expect.Error(half, "TNT4011", 1);
        Assert.DoesNotContain("isolation:", half.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(script));

        Expect.Success(await CommandRun.Of("plan", "-p", project.Path, "--out", script, "--accept", "isolation:public.notes", "--accept", "data-loss:public.users.nick"));
        Assert.Contains("-- isolation: table public.notes. Row security is disabled", project.Read("plan.sql"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("plan", "-p", project.Path, "--out", script, "--accept", "all", "--no-proof"));
    }

    [Fact]
    public async Task A_word_that_accepts_nothing_is_told()
    {
        using var project = Project(Same + "ALTER TABLE users DROP COLUMN nick;");

        var run = await CommandRun.Of("plan", "-p", project.Path, "--no-proof", "--accept", "data-loss:public.users.nic");

        Assert.Equal(1, run.Exit);
        Assert.Contains("the plan has no hazard data-loss:public.users.nic\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Psql_runs_a_script_as_it_stands_and_rows_stay()
    {
        Assert.SkipUnless(RunningServer.HasPsql, "psql is not here.");
        await using var server = await RunningServer.StartAsync(
            "CREATE TYPE mood AS ENUM ('good')", "CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL, m mood)", "INSERT INTO users VALUES (1, 'Ada', 'good')",
            "CREATE ROLE ada", "ALTER TABLE users OWNER TO ada", "ALTER TYPE mood OWNER TO ada");
        using var folder = TestFolder.With(
            ("after.sql", "CREATE TYPE mood AS ENUM ('good', 'bad'); CREATE TABLE users (id int PRIMARY KEY, full_name text NOT NULL, m mood DEFAULT 'bad');"),
            ("look.sql", "INSERT INTO users VALUES (2, 'Bo'); SELECT string_agg(full_name || ' ' || m, ', ' ORDER BY id) FROM users;"));

        Expect.Success(await CommandRun.Of("plan", "--from", server.SocketUrl, "--to", folder.At("after.sql"), "--rename", "users.name=users.full_name", "--out", folder.At("plan.sql")));
        var ran = await server.PsqlAsync(server.Database, folder.At("plan.sql"));

        // A label can be used once it is committed, so there are two transactions.
        Assert.Equal(2, folder.Read("plan.sql").Split("\nBEGIN;\n").Length - 1);
        // The file says nothing of owners: what is there stays with its own.
        Assert.DoesNotContain("OWNER", folder.Read("plan.sql"), StringComparison.Ordinal);
        Assert.True(ran.Exit == 0, ran.ToString());
        Assert.Contains("Ada good, Bo bad", (await server.PsqlAsync(server.Database, folder.At("look.sql"))).Out, StringComparison.Ordinal);
        var again = await CommandRun.Of("plan", "--from", server.SocketUrl, "--to", folder.At("after.sql"));
        Assert.Equal("nothing to do\n", again.Out);
    }

    [Fact]
    public async Task Psql_runs_a_script_that_keeps_nobody_waiting()
    {
        Assert.SkipUnless(RunningServer.HasPsql, "psql is not here.");
        await using var server = await RunningServer.StartAsync(
            "CREATE TABLE users (id int PRIMARY KEY, name text)", "CREATE TABLE notes (id int PRIMARY KEY, user_id int)", "INSERT INTO users VALUES (1, 'Ada')", "INSERT INTO notes VALUES (1, 1)");
        using var folder = TestFolder.With(
            ("after.sql", "CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL); CREATE TABLE notes (id int PRIMARY KEY, user_id int REFERENCES users); CREATE INDEX notes_user ON notes (user_id);"),
            ("look.sql", "SELECT count(*) || ' of ' || min(name) FROM users JOIN notes ON user_id = users.id;"));

        Expect.Success(await CommandRun.Of("plan", "--from", server.SocketUrl, "--to", folder.At("after.sql"), "--out", folder.At("plan.sql")));
        var ran = await server.PsqlAsync(server.Database, folder.At("plan.sql"));

        var script = folder.Read("plan.sql");
        Assert.Contains("CREATE INDEX CONCURRENTLY", script, StringComparison.Ordinal);
        Assert.Contains("SET LOCAL lock_timeout = '3000ms';", script, StringComparison.Ordinal);
        Assert.Contains("VALIDATE CONSTRAINT", script, StringComparison.Ordinal);
        Assert.True(ran.Exit == 0, ran.ToString());
        Assert.Contains("1 of Ada", (await server.PsqlAsync(server.Database, folder.At("look.sql"))).Out, StringComparison.Ordinal);
        Assert.Equal("nothing to do\n", (await CommandRun.Of("plan", "--from", server.SocketUrl, "--to", folder.At("after.sql"))).Out);
    }

    [Fact]
    public async Task The_json_has_the_published_form_on_the_terminal_and_in_a_file()
    {
        using var project = Project("""
            CREATE TYPE mood AS ENUM ('good', 'bad');
            CREATE TABLE users (id int PRIMARY KEY, full_name text NOT NULL, alias text);
            CREATE TABLE notes (id int PRIMARY KEY, user_id int REFERENCES users, m mood);
            ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON notes USING (user_id = 1);
            """);
        string[] arguments = ["plan", "-p", project.Path, "--rename", "users.name=full_name", "--accept", "data-loss"];

        var shown = await CommandRun.Of([.. arguments, "--format", "json"]);
        Expect.Success(await CommandRun.Of([.. arguments, "--out", project.At("plan.json")]));

        Expect.Success(shown);
        Assert.Equal(shown.Out, project.Read("plan.json"));
        var json = Expect.Json(shown);
        Assert.Empty(new JsonForm(JsonDocument.Parse(Page.Text("docs/schemas/plan.schema.json")).RootElement).Problems(json));
        Assert.Equal(("column public.users.name", "column public.users.full_name"), Pair(json.GetProperty("renames")));
        Assert.Equal(("column public.users.nick", "column public.users.alias"), Pair(json.GetProperty("maybeRenamed")));
        Assert.Equal("proved", json.GetProperty("proof").GetProperty("verdict").GetString());
        var hazard = json.GetProperty("hazards")[0];
        Assert.Equal(("data-loss:public.users.nick", true), (hazard.GetProperty("name").GetString(), hazard.GetProperty("accepted").GetBoolean()));
        var first = json.GetProperty("steps")[0];
        Assert.Equal("ALTER TABLE public.users RENAME COLUMN name TO full_name", first.GetProperty("sql").GetString());
        Assert.Equal("ACCESS EXCLUSIVE", first.GetProperty("observed").GetProperty("locks")[0].GetProperty("mode").GetString());
        Assert.NotEqual(json.GetProperty("before").GetString(), json.GetProperty("after").GetString());
    }

    [Fact]
    public async Task What_looks_renamed_is_told_and_not_guessed_where_nobody_can_be_asked()
    {
        using var project = Project(Same.Replace("nick text", "alias text", StringComparison.Ordinal));

        var run = await CommandRun.Of("plan", "-p", project.Path, "--no-proof");

        Expect.Findings(
            run,
            "perhaps renamed: column public.users.nick -> column public.users.alias; say --rename 'public.users.nick=public.users.alias' where it is so",
            "ALTER TABLE public.users DROP COLUMN nick;");
    }

    [Theory]
    [InlineData("y", "RENAME COLUMN nick TO alias", 0)]
    [InlineData("n", "DROP COLUMN nick", 1)]
    public async Task Where_somebody_sits_at_the_terminal_it_is_asked(string answer, string step, int exit)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no program that plays a terminal here.");
        using var project = Project(Same.Replace("nick text", "alias text", StringComparison.Ordinal));
        project.Write("run.sh", CommandRun.Script($"tenet plan --no-proof -p '{project.Path}'"));

        var run = await CommandRun.OfShell($"(echo {answer}; sleep 3) | script -qec 'TENET_CACHE=off sh {project.At("run.sh")}' /dev/null");

        Assert.Contains("column public.users.nick goes and column public.users.alias comes. Is it the same, renamed?", run.Out, StringComparison.Ordinal);
        Assert.Contains(step, run.Out, StringComparison.Ordinal);
        Assert.Equal(exit, run.Exit);
    }

    [Theory]
    [InlineData("TNT4002", "has no 'users.nam'; did you mean 'public.users.name'?", "users.nam=users.full_name")]
    [InlineData("TNT4002", "The desired schema has no 'users.fullname'", "users.name=users.fullname")]
    [InlineData("TNT4002", "cannot become", "users.name=notes.id")]
    [InlineData("TNT4002", "the present schema has that as well", "users.name=users.nick")]
    [InlineData("TNT4002", "contradict each other", "users.name=users.full_name", "users.nick=users.full_name")]
    [InlineData("TNT1011", "an old and a new name are expected", "users.name")]
    public async Task A_rename_that_cannot_be_is_refused(string code, string why, params string[] renames)
    {
        using var project = Project(Same.Replace("name text NOT NULL", "full_name text NOT NULL", StringComparison.Ordinal));

        var run = await CommandRun.Of(["plan", "-p", project.Path, "--no-proof", .. renames.SelectMany(rename => (string[])["--rename", rename])]);

        Expect.Error(run, code, 2);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_several_objects_have_is_refused_until_its_kind_is_said()
    {
        using var folder = TestFolder.With(
            ("a.sql", "CREATE TABLE t (x int, CONSTRAINT x CHECK (x > 0));"), ("b.sql", "CREATE TABLE t (y int, CONSTRAINT y CHECK (y > 0));"));
        string[] arguments = ["plan", "--from", folder.At("a.sql"), "--to", folder.At("b.sql"), "--no-proof"];

        Expect.Error(await CommandRun.Of([.. arguments, "--rename", "t.x=t.y"]), "TNT4012", 2);

        var run = await CommandRun.Of([.. arguments, "--rename", "column public.t.x=column public.t.y", "--rename", "check constraint public.t.x=y"]);
        Expect.Success(run);
        Assert.DoesNotContain("DROP", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_that_means_nothing_is_an_error_with_its_line()
    {
        using var project = Project(Same.Replace("name text NOT NULL", "\n-- tenet:renamed-from users.nam\nfull_name text NOT NULL", StringComparison.Ordinal));
        using var slip = Project("-- tenet:rename-from users.name\n" + Same);

        var run = await CommandRun.Of("plan", "-p", project.Path, "--no-proof");

        Expect.Error(run, "TNT4002", 2);
        Assert.Contains("db/schema/a.sql:3", run.Error, StringComparison.Ordinal);
        Expect.Error(await CommandRun.Of("plan", "-p", slip.Path, "--no-proof"), "TNT4002", 2);
    }

    [Fact]
    public async Task What_the_project_leaves_alone_is_not_touched()
    {
        using var project = Project(Same.Replace("nick text", "nick int", StringComparison.Ordinal));
        project.Write("tenet.yml", "ignore: [\"public.users.nick\"]\n");

        var run = await CommandRun.Of("plan", "-p", project.Path);

        Assert.Equal("nothing to do\n", run.Out);
    }

    [Fact]
    public async Task Schemas_of_two_versions_are_refused()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE t (x int);"));
        Expect.Success(await CommandRun.Of("snapshot", folder.At("a.sql"), "--out", folder.At("a.json")));
        var snapshot = JsonNode.Parse(folder.Read("a.json"))!;
        snapshot["serverVersion"] = snapshot["serverVersion"]!.GetValue<int>() >= 160000 ? 150004 : 160004;
        folder.Write("a.json", snapshot.ToJsonString());

        Expect.Error(await CommandRun.Of("plan", "--from", folder.At("a.json"), "--to", folder.At("a.sql")), "TNT4010", 2);
    }

    [Fact]
    public async Task A_plan_that_rows_stop_is_refuted_and_not_written()
    {
        using var project = Project(Same + "ALTER TABLE users ADD COLUMN must date NOT NULL;");

        var shown = await CommandRun.Of("plan", "-p", project.Path);
        var refused = await CommandRun.Of("plan", "-p", project.Path, "--out", project.At("plan.sql"));

        Expect.Findings(shown, "proof: refuted\n  refuted applies: step 1, create column public.users.must: PostgreSQL refused a statement: column \"must\" of relation \"users\" contains null values");
        Expect.Error(refused, "TNT4013", 1);
        Assert.False(File.Exists(project.At("plan.sql")));
        Expect.Error(await CommandRun.Of("plan", "-p", project.Path, "--out", project.At("plan.txt")), "TNT1011", 2);
    }

    [Fact]
    public async Task Rows_of_the_project_are_carried_over_and_such_as_fit_no_schema_are_an_error()
    {
        using var project = Project(Same.Replace("nick text", "nick varchar(3)", StringComparison.Ordinal));
        project.Write("db/samples/users.sql", "INSERT INTO users VALUES (1, 'Ada', 'A very long nick');");
        string[] arguments = ["plan", "-p", project.Path, "--accept", "all"];

        Expect.Findings(await CommandRun.Of(arguments), "refuted applies: step 4, backfill column public.users.nick: PostgreSQL refused a statement: value too long for type character varying(3)");

        project.Write("db/samples/users.sql", "INSERT INTO users VALUES (1, 'Ada', 'Ad');\nINSERT INTO users VALUES (1, 'Bo', 'B');");
        var broken = await CommandRun.Of(arguments);
        Expect.Error(broken, "TNT3001", 2);
        Assert.Contains("db/samples/users.sql:2", broken.Error, StringComparison.Ordinal);
    }

    private static TestFolder Project(string desired) => TestFolder.With(("db/schema/a.sql", desired), ("db/migrations/20260101_090000_first.sql", First));

    private static (string?, string?) Pair(JsonElement list)
    {
        var only = Assert.Single(list.EnumerateArray());
        return (only.GetProperty("from").GetString(), only.GetProperty("to").GetString());
    }
}
