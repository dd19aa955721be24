using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet dump</c> and <c>tenet snapshot</c>, as to where they write.</summary>
public sealed class DumpTests
{
    private static readonly string Example = Repository.At("examples", "motion-mavericks");

    [Fact]
    public async Task A_dump_is_the_schema_that_it_was_made_from()
    {
        using var folder = new TestFolder();

        var dump = await CommandRun.Of("dump", "-p", Example, Path.Combine(Example, "db", "schema"), "--out", folder.At("all.sql"));

        Expect.Success(dump);
        Assert.Equal("", dump.Out);
        Expect.Success(await CommandRun.Of("diff", "-p", Example, folder.At("all.sql"), Path.Combine(Example, "db", "schema")));
    }

    [Fact]
    public async Task A_dump_on_standard_output_is_the_file_that_out_writes()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        var run = await CommandRun.Of("dump", folder.At("a.sql"));
        Expect.Success(await CommandRun.Of("dump", folder.At("a.sql"), "-o", folder.At("b.sql")));

        Assert.Contains("CREATE TABLE", run.Out, StringComparison.Ordinal);
        Assert.Equal(run.Out, folder.Read("b.sql"));
    }

    [Fact]
    public async Task A_dump_loads_with_psql()
    {
        Assert.SkipUnless(RunningServer.HasPsql, "psql is not here.");
        using var folder = new TestFolder();
        Expect.Success(await CommandRun.Of("dump", "-p", Example, Path.Combine(Example, "db", "schema"), "--out", folder.At("all.sql")));
        Expect.Success(await CommandRun.Of("dump", "-p", Example, Path.Combine(Example, "db", "schema"), "--split", "--out", folder.At("split")));
        await using var server = await RunningServer.StartAsync("", "CREATE DATABASE other");

        // The dump makes the roles itself where they are missing.
        var whole = await server.PsqlAsync(server.Database, folder.At("all.sql"));
        Assert.True(whole.Exit == 0, whole.ToString());
        var split = await server.PsqlAsync("other", folder.At("split/load.psql"));
        Assert.True(split.Exit == 0, split.ToString());

        Expect.Success(await CommandRun.Of("diff", "-p", Example, server.UrlOf(server.Database), server.UrlOf("other")));
    }

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task A_split_dump_serves_as_the_desired_schema(string example)
    {
        using var project = TestFolder.OfExample(example);
        Expect.Success(await CommandRun.Of("dump", "-p", project.Path, project.At("db/schema"), "--split", "--out", project.At("dumped")));
        Directory.Delete(project.At("db/schema"), recursive: true);
        Directory.Move(project.At("dumped"), project.At("db/schema"));

        Expect.Success(await CommandRun.Of("check", "--no-proof", "-p", project.Path));
    }

    [Fact]
    public async Task A_split_dump_replaces_its_former_self_and_nothing_else()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);\nCREATE TABLE old (id int);"), ("b.sql", "CREATE TABLE a (id int);"), ("mine/notes.txt", "keep me"));

        Expect.Success(await CommandRun.Of("dump", folder.At("a.sql"), "--split", "-o", folder.At("out")));
        var first = folder.Files();
        Assert.Contains(first, file => file.StartsWith("out/", StringComparison.Ordinal) && file.EndsWith("old.sql", StringComparison.Ordinal));
        Expect.Success(await CommandRun.Of("dump", folder.At("b.sql"), "--split", "-o", folder.At("out")));
        Assert.DoesNotContain(folder.Files(), file => file.EndsWith("old.sql", StringComparison.Ordinal));
        var before = folder.Files();

        Expect.Error(await CommandRun.Of("dump", folder.At("b.sql"), "--split", "-o", folder.At("mine")), "TNT1010", 2);
        folder.Write("out/mine.txt", "keep me too");
        Expect.Error(await CommandRun.Of("dump", folder.At("b.sql"), "--split", "-o", folder.At("out")), "TNT1010", 2);
        Expect.Error(await CommandRun.Of("dump", folder.At("b.sql"), "--split", "-o", folder.At("a.sql")), "TNT1010", 2);

        Assert.Equal([.. before.Append("out/mine.txt").Order(StringComparer.Ordinal)], folder.Files());
    }

    [Fact]
    public async Task An_empty_folder_may_be_filled()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));
        Directory.CreateDirectory(folder.At("out"));

        Expect.Success(await CommandRun.Of("dump", folder.At("a.sql"), "--split", "-o", folder.At("out") + "/"));
        Assert.Contains("out/load.psql", folder.Files());
    }

    [Fact]
    public async Task A_split_dump_needs_a_folder_to_go_to() => Expect.Error(await CommandRun.Of("dump", Example, "--split"), "TNT1011", 2);

    [Fact]
    public async Task Where_the_source_fails_the_former_file_stays()
    {
        using var folder = TestFolder.With(("bad.sql", "CREATE TABLE a (id nonsense);"), ("out.sql", "-- the former one"), ("out.json", "{}"));
        var before = folder.Files();

        Expect.Error(await CommandRun.Of("dump", folder.At("bad.sql"), "-o", folder.At("out.sql")), "TNT3001", 2);
        Expect.Error(await CommandRun.Of("snapshot", folder.At("bad.sql"), "-o", folder.At("out.json")), "TNT3001", 2);

        Assert.Equal("-- the former one", folder.Read("out.sql"));
        Assert.Equal("{}", folder.Read("out.json"));
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public async Task Where_the_file_cannot_be_written_that_is_said()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"), ("file", ""));

        Expect.Error(await CommandRun.Of("dump", folder.At("a.sql"), "-o", folder.At("file/below.sql")), "TNT3005", 3);
        Expect.Error(await CommandRun.Of("snapshot", folder.At("a.sql"), "-o", folder.Path), "TNT3005", 3);
        Assert.Equal(["a.sql", "file"], folder.Files());
    }

    // Files load in any order, and a child or partition that comes late would have a valid check.
    [Theory]
    [InlineData("CREATE TABLE p (d int); CREATE TABLE z () INHERITS (p); CREATE TABLE a () INHERITS (p); CREATE TABLE b () INHERITS (z); ALTER TABLE p ADD CHECK (d > 0) NOT VALID; ALTER TABLE a VALIDATE CONSTRAINT p_d_check")]
    [InlineData("CREATE TABLE a (d int, e int) PARTITION BY RANGE (d); CREATE TABLE z PARTITION OF a FOR VALUES FROM (0) TO (9) PARTITION BY RANGE (e); CREATE TABLE b PARTITION OF z FOR VALUES FROM (0) TO (9); ALTER TABLE a ADD CHECK (d > 0) NOT VALID")]
    public async Task Split_files_keep_a_check_of_a_hierarchy_not_valid(string sql)
    {
        using var folder = TestFolder.With(("a.sql", sql + ";"));

        Expect.Success(await CommandRun.Of("dump", folder.At("a.sql"), "--split", "-o", folder.At("out")));
        Expect.Success(await CommandRun.Of("diff", folder.At("a.sql"), folder.At("out")));
    }

    [Theory]
    [InlineData("dump")]
    [InlineData("snapshot")]
    public async Task Kinds_that_are_seen_and_not_modelled_are_listed(string command)
    {
        var run = await CommandRun.Of(command, Repository.At("tests", "Tenet.Tests", "Cases", "torture", "unmodelled.sql"));

        Assert.Equal(0, run.Exit);
        foreach (var seen in (string[])["torture_heap", "torture_conversion", "torture_parser", "torture_template", "odd_kinds.my_int", "424242"])
        {
            Assert.Contains(seen, run.Error, StringComparison.Ordinal);
        }

        // What leans on them does not load without them.
        Assert.Contains("access method torture_heap, which table odd_kinds.stored_elsewhere needs.", run.Error, StringComparison.Ordinal);
        Assert.Contains("type odd_kinds.my_int, which column a of table odd_kinds.uses_base_type and 2 more need.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_json_the_dump_says_what_it_wrote()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"));

        var text = Expect.Json(await CommandRun.Of("dump", folder.At("a.sql"), "--format", "json"));
        var split = Expect.Json(await CommandRun.Of("dump", folder.At("a.sql"), "--split", "-o", folder.At("out"), "--format", "json"));

        Assert.Contains("CREATE TABLE", text.GetProperty("sql").GetString(), StringComparison.Ordinal);
        Assert.Contains("load.psql", split.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
    }
}
