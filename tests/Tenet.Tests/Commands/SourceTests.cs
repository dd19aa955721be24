using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>A schema is read from wherever it is, and is the same schema.</summary>
public sealed class SourceTests
{
    private const string Sql =
        """
        CREATE SCHEMA shop;
        CREATE TYPE shop.colour AS ENUM ('red', 'blue');
        CREATE TABLE shop.item (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL CHECK (name <> ''), colour shop.colour);
        CREATE INDEX item_name ON shop.item (lower(name));
        COMMENT ON TABLE shop.item IS 'What is sold';
        """;

    [Fact]
    public async Task Every_kind_of_source_gives_the_same_schema()
    {
        using var folder = TestFolder.With(("one.sql", Sql), ("parts/b.sql", Sql[..Sql.IndexOf("CREATE INDEX", StringComparison.Ordinal)]), ("parts/a.sql", Sql[Sql.IndexOf("CREATE INDEX", StringComparison.Ordinal)..]), ("migrations/001_shop.sql", Sql));
        Expect.Success(await CommandRun.Of("snapshot", folder.At("one.sql"), "--out", folder.At("one.json")));
        await using var server = await RunningServer.StartAsync(Sql);

        foreach (var source in (string[])[folder.At("parts"), "migrations:" + folder.At("migrations"), folder.At("one.json"), server.SocketUrl])
        {
            Expect.Success(await CommandRun.Of("diff", folder.At("one.sql"), source));
        }
    }

    [Fact]
    public async Task A_snapshot_is_the_same_text_each_time()
    {
        using var folder = TestFolder.With(("one.sql", Sql));

        var (first, second) = (await CommandRun.Of("snapshot", folder.At("one.sql")), await CommandRun.Of("snapshot", folder.At("one.sql")));

        Expect.Success(first);
        Assert.Equal(first.Out, second.Out);
        Assert.Contains("shop.item", Expect.Json(first).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrations_are_read_in_the_layout_that_the_project_names()
    {
        using var folder = TestFolder.With(
            ("tenet.yml", "migrations: { path: moves, layout: sequential }"), ("db/schema/a.sql", "CREATE TABLE a (id int);"), ("moves/001_a.sql", "CREATE TABLE a (id int);"));

        Expect.Success(await CommandRun.Of("diff", "-p", folder.Path, "migrations:" + folder.At("moves"), folder.At("db/schema")));
    }

    [Theory]
    [InlineData("nothing-here")]
    [InlineData("nothing-here.json")]
    [InlineData("migrations:nothing-here")]
    [InlineData("mysql://root@localhost/x")]
    public async Task What_is_no_source_is_refused(string source) => Expect.Error(await CommandRun.Of("snapshot", source), "TNT1004", 2);

    [Fact]
    public async Task A_folder_without_sql_is_no_source()
    {
        using var folder = TestFolder.With(("readme.txt", "nothing"));

        Expect.Error(await CommandRun.Of("dump", folder.Path), "TNT1004", 2);
    }

    [Fact]
    public async Task A_json_file_that_is_no_snapshot_is_refused()
    {
        using var folder = TestFolder.With(("a.json", "{ \"facts\": 7 }"), ("b.json", "no json at all"), ("c.json", "[]"));

        foreach (var file in folder.Files())
        {
            Expect.Error(await CommandRun.Of("diff", folder.At(file), folder.At(file)), "TNT3002", 2);
        }
    }
}
