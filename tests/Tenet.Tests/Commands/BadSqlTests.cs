using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>SQL that does not load, in the schema and in the history.</summary>
public sealed class BadSqlTests
{
    [Fact]
    public async Task A_failing_statement_is_told_with_line_first_words_and_the_servers_words()
    {
        using var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE a (id int);\n\n-- not quite\nCREATE VIEW v AS\n  SELECT iid FROM a;\n"));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT3001", 2);
        Assert.Contains("db/schema/a.sql:5", run.Error, StringComparison.Ordinal);
        Assert.Contains("statement: CREATE VIEW v AS SELECT iid FROM a", run.Error, StringComparison.Ordinal);
        Assert.Contains("column \"iid\" does not exist (42703)", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Perhaps you meant to reference the column \"a.id\".", run.Error, StringComparison.Ordinal);
        Assert.Contains("position: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_json_the_error_is_the_one_document_on_standard_output()
    {
        using var folder = TestFolder.With(("bad.sql", "CREATE TABLE a (id int);\nCREATE TABEL b;"));

        var run = await CommandRun.Of("dump", folder.At("bad.sql"), "--format", "json");

        Assert.Equal(2, run.Exit);
        var error = Expect.Json(run).GetProperty("error");
        Assert.Equal("TNT3001", error.GetProperty("code").GetString());
        Assert.Equal("42601", error.GetProperty("sqlState").GetString());
        Assert.EndsWith("bad.sql:2", error.GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("history")]
    public async Task A_failing_migration_is_told_with_file_and_line(string command)
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", "CREATE TABLE a (id int);"), ("db/migrations/001_a.sql", "-- up\nCREATE TABLE a (id int);\n\nDROP TABLE b;\n-- down\nDROP TABLE a;\n"));

        var run = await CommandRun.Of(command, "-p", project.Path);

        Expect.Error(run, "TNT3001", 2);
        Assert.Contains("001_a.sql:4", run.Error, StringComparison.Ordinal);
        Assert.Contains("table \"b\" does not exist", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE a (id int PRIMARY KEY, n text CHECK (n <> 'xyzzy')); INSERT INTO a VALUES (1, 'xyzzy');", false)]
    [InlineData("CREATE TABLE a (id text PRIMARY KEY); INSERT INTO a VALUES ('xyzzy'), ('xyzzy');", false)]
    [InlineData("CREATE TABLE a (id text); INSERT INTO a VALUES ('xyzzy'); ALTER TABLE a ALTER id TYPE uuid USING id::uuid;", false)]
    [InlineData("CREATE TABLE a (id text PRIMARY KEY); CREATE TABLE b (a text REFERENCES a DEFERRABLE INITIALLY DEFERRED); INSERT INTO b SELECT 'xy' || 'zzy';", true)]
    [InlineData("CREATE TABLE a (id text); INSERT INTO a SELECT 'xy' || 'zzy'; CREATE DOMAIN d AS text CHECK (VALUE = 'a'); ALTER TABLE a ALTER id TYPE d;", false)]
    public async Task No_row_value_is_shown(string sql, bool atCommit)
    {
        // The statement itself is the user's own text; values in it are hidden by taking them from a table or from two halves.
        sql = sql.Replace("VALUES ('xyzzy'), ('xyzzy')", "SELECT 'xy' || 'zzy' FROM generate_series(1, 2)", StringComparison.Ordinal)
            .Replace("VALUES (1, 'xyzzy')", "SELECT 1, 'xy' || 'zzy'", StringComparison.Ordinal)
            .Replace("VALUES ('xyzzy')", "SELECT 'xy' || 'zzy'", StringComparison.Ordinal)
            .Replace("<> 'xyzzy'", "<> 'xy' || 'zzy'", StringComparison.Ordinal);
        using var project = TestFolder.With(("db/schema/a.sql", "CREATE TABLE a (id int);"), ("db/migrations/001_a.sql", sql));

        var run = await CommandRun.Of("check", "-p", project.Path);
        var verbose = await CommandRun.Of("check", "-p", project.Path, "-v");
        var json = await CommandRun.Of("check", "-p", project.Path, "--format", "json");

        Expect.Error(run, "TNT3001", 2);
        Assert.Equal(atCommit, run.Error.Contains("cannot be committed", StringComparison.Ordinal));
        Assert.DoesNotContain("xyzzy", run.Error + verbose.Error + verbose.Out + json.Out + json.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_psql_understands_is_refused()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);\n\\echo hello\n"), ("b.sql", "CREATE TABLE a (id int);\nCOPY a FROM STDIN;\n1\n\\.\n"));

        foreach (var file in folder.Files())
        {
            Expect.Error(await CommandRun.Of("dump", folder.At(file)), "TNT3003", 2);
        }
    }

    [Fact]
    public async Task A_query_with_parameters_is_no_lost_connection()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);\nSELECT id FROM a WHERE id = $1;\n"));

        var run = await CommandRun.Of("dump", folder.At("a.sql"));

        Expect.Error(run, "TNT3003", 2);
        Assert.Contains("takes parameters", run.Error, StringComparison.Ordinal);
        Assert.Contains("a.sql:2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_wait_for_each_other_in_a_circle_are_named()
    {
        using var folder = TestFolder.With(("x/a.sql", "CREATE VIEW a AS SELECT * FROM b;"), ("x/b.sql", "CREATE VIEW b AS SELECT * FROM a;"));

        var run = await CommandRun.Of("dump", folder.At("x"));

        Expect.Error(run, "TNT3001", 2);
        Assert.Contains("a.sql:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("waits as well: ", run.Error, StringComparison.Ordinal);
    }
}
