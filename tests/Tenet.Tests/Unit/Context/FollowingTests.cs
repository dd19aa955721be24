using Tenet.Core.Errors;
using Tenet.Core.Model;
using Xunit;

namespace Tenet.Tests.Unit.Context;

/// <summary>Words follow the thing that they are about, not its name.</summary>
public sealed class FollowingTests
{
    private readonly World world = new();
    private readonly Desk desk = new();

    //
    [Fact]
    public void A_renamed_table_keeps_its_words_and_only_its_name_is_rewritten()
    {
        var table = world.Add("deliverables", "id", "kind");
        world.Migrate();
        desk.Write("a.yml", "# About deliverables.\r\ntable:   'deliverables'   # the name\r\nowner: deliverables\r\ncolumns:\r\n    kind : {example: x,  class: none} # odd\r\n");
        desk.Run(world);

        (table.Name, table.Columns[1].Name) = ("assets", "asset_kind");
        world.Migrate();
        var (bound, ids) = desk.Run(world);

        Assert.Equal("x", bound.Context.Find(Id("assets"))!.Column("asset_kind")!.Example);
        Assert.Equal("# About deliverables.\r\ntable:   assets   # the name\r\nowner: deliverables\r\ncolumns:\r\n    asset_kind : {example: x,  class: none} # odd\r\n", desk.Files["a.yml"]);
        Assert.Equal("DBT-101", ids.Find(Id("assets"))!.Id.ToString());
        Assert.Empty(desk.Bind(world).Renames);
    }

    [Fact]
    public void Swapped_names_swap_in_the_files()
    {
        var (a, b) = (world.Add("a", "c", "d"), world.Add("b"));
        world.Migrate();
        desk.Write("1.yml", "table: a\nowner: first\ncolumns: { c: pii, d: none }\n");
        desk.Write("2.yml", "table: b\nowner: second\n");
        desk.Run(world);

        (a.Name, b.Name) = ("b", "a");
        (a.Columns[0].Name, a.Columns[1].Name) = ("d", "c");
        world.Migrate();
        desk.Run(world);

        Assert.Equal("table: b\nowner: first\ncolumns: { d: pii, c: none }\n", desk.Files["1.yml"]);
        Assert.Equal("table: a\nowner: second\n", desk.Files["2.yml"]);
        Assert.Equal("first", desk.Bind(world).Context.Find(Id("b"))!.Owner);
    }

    [Fact]
    public void A_name_that_is_given_again_does_not_take_the_words_along()
    {
        var old = world.Add("a", "x");
        world.Migrate();
        desk.Write("1.yml", "table: a\nowner: first\n");
        desk.Run(world);

        world.Drop(old);
        world.Add("a", "x");
        world.Migrate();
        for (var run = 0; run < 3; run++)
        {
            var (bound, ids) = desk.Run(world);

            Assert.Null(bound.Context.Find(Id("a")));
            var orphan = Assert.Single(bound.Orphans);
            Assert.Equal(("1.yml", 1, true), (orphan.File, orphan.Line, orphan.WasThere));
            Assert.Equal("DBT-102", ids.Find(Id("a"))!.Id.ToString());
            world.Migrate();
        }

        Assert.Contains("DBT-101: { was: public.a, dropped: '002' }", desk.Registry, StringComparison.Ordinal);
        desk.Write("1.yml", "table: a\nid: DBT-102\nowner: first\n");
        Assert.Equal("first", desk.Bind(world).Context.Find(Id("a"))!.Owner);
    }

    [Fact]
    public void A_new_table_under_the_old_name_leaves_the_words_with_the_renamed_one()
    {
        var old = world.Add("a");
        world.Migrate();
        desk.Write("1.yml", "table: a\nowner: first\n");
        desk.Run(world);

        old.Name = "a_old";
        world.Add("a");
        world.Migrate();
        desk.Run(world);

        Assert.Equal("table: a_old\nowner: first\n", desk.Files["1.yml"]);
        Assert.Null(desk.Bind(world).Context.Find(Id("a")));
    }

    [Fact]
    public void Who_brings_the_files_up_to_date_by_hand_is_believed()
    {
        var old = world.Add("a");
        world.Migrate();
        desk.Write("1.yml", "table: a\nowner: first\n");
        desk.Run(world);

        old.Name = "a_old";
        world.Add("a");
        world.Migrate();
        desk.Write("1.yml", "table: a_old\nowner: first\n");
        desk.Write("2.yml", "table: a\nowner: second\n");
        var context = desk.Run(world).Bound.Context;

        Assert.Equal(("first", "second"), (context.Find(Id("a_old"))!.Owner, context.Find(Id("a"))!.Owner));
    }

    [Fact]
    public void Words_about_a_dropped_column_stay_in_the_file_and_are_listed()
    {
        var table = world.Add("a", "x", "y");
        world.Migrate();
        const string text = "table: a\ncolumns:\n  x: pii\n  y: none\n";
        desk.Write("1.yml", text);
        desk.Run(world);

        table.Columns.RemoveAt(0);
        table.Columns[0].Name = "x";
        world.Migrate();
        var first = desk.Run(world).Bound;
        world.Migrate();
        var second = desk.Run(world).Bound;

        // y is called x now, and x cannot be written while other words stand under x.
        Assert.Equal(text, desk.Files["1.yml"]);
        foreach (var bound in (Core.Project.Context.BoundContext[])[first, second])
        {
            Assert.Equal(Core.Project.Context.DataClass.None, bound.Context.Find(Id("a"))!.Column("x")!.Class);
            Assert.Equal(("x", 3), Assert.Single(bound.Orphans.Select(orphan => (orphan.Column, orphan.Line))));
        }

        Assert.Contains("public.a.y: x", desk.Registry, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_about_one_table_are_an_error_with_both_places()
    {
        world.Add("a");
        world.Migrate();
        desk.Write("1.yml", "table: a\n");
        desk.Write("2.yml", "owner: x\ntable: public.a\n");

        var error = Assert.Throws<TenetException>(() => desk.Bind(world));

        Assert.Equal((ErrorCode.ContextDuplicated, "2.yml:2"), (error.Code, error.Place));
        Assert.Contains("1.yml:1 and 2.yml:2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_planned_is_no_orphan_until_it_is_there()
    {
        world.Add("a");
        world.Migrate();
        desk.Write("1.yml", "table: b\nstatus: planned\n");
        desk.Write("2.yml", "table: c\n");

        var bound = desk.Run(world).Bound;

        Assert.Equal("b", Assert.Single(bound.Planned).Object.Name);
        Assert.Equal(("2.yml", "There is no table public.c."), Assert.Single(bound.Orphans.Select(orphan => (orphan.File, orphan.Reason))));
        // It was never there, so it may come yet.
        world.Add("c");
        world.Migrate();
        Assert.NotNull(desk.Run(world).Bound.Context.Find(Id("c")));
    }

    private static FactId Id(string name) => new(FactKind.Table, "public", name);
}
