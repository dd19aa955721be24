using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet diff</c>.</summary>
public sealed class DiffTests
{
    [Fact]
    public async Task Equal_schemas_end_with_0_and_say_so()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int);"), ("b.sql", "CREATE TABLE public.a (id integer NULL);"));

        var run = await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"));

        Expect.Success(run);
        Assert.Equal("no differences\n", run.Out);
    }

    [Fact]
    public async Task Differing_schemas_end_with_1_and_each_attribute_is_named()
    {
        using var folder = TestFolder.With(
            ("a.sql", "CREATE TABLE a (id int, b varchar(10)); CREATE VIEW v AS SELECT id FROM a; CREATE TABLE gone (id int);"),
            ("b.sql", "CREATE TABLE a (id int, b varchar(20) NOT NULL); CREATE VIEW v AS SELECT id + 1 AS id FROM a; CREATE TABLE fresh (id int);"));

        var run = await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"));

        Expect.Findings(run, "+ table public.fresh is only in B", "- table public.gone is only in A", "~ column public.a.b", "type: character varying(10) -> character varying(20)", "~ view public.v");
    }

    [Fact]
    public async Task In_json_added_removed_and_changed_facts_are_told_apart()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (id int); CREATE TABLE gone ();"), ("b.sql", "CREATE TABLE a (id bigint); CREATE TABLE fresh ();"));

        var run = await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"), "--format", "json");

        Assert.Equal(1, run.Exit);
        var changes = Expect.Json(run).GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("fact").GetString()!, change => change.GetProperty("kind").GetString());
        Assert.Equal("added", changes["table public.fresh"]);
        Assert.Equal("removed", changes["table public.gone"]);
        Assert.Equal("changed", changes["column public.a.id"]);
    }

    [Fact]
    public async Task The_order_of_columns_is_told_on_request_only()
    {
        using var folder = TestFolder.With(("a.sql", "CREATE TABLE a (x int, y int);"), ("b.sql", "CREATE TABLE a (y int, x int);"));

        Expect.Success(await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql")));
        Expect.Findings(await CommandRun.Of("diff", folder.At("a.sql"), folder.At("b.sql"), "--column-order"), "public.a");
    }
}
