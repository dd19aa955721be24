using Tenet.Core.History;
using Xunit;

namespace Tenet.Tests.Database.History;

/// <summary>Objects are followed through their renames by OID, and nothing else is told of a rename.</summary>
public sealed class RenameTests(ReplayServer server) : IClassFixture<ReplayServer>
{
    private const string Shop =
        """
        CREATE TABLE shop (id bigint CONSTRAINT shop_pk PRIMARY KEY, name text NOT NULL CONSTRAINT shop_name_check CHECK (name <> ''));
        CREATE TABLE item (id bigint PRIMARY KEY, shop_id bigint CONSTRAINT item_shop_fk REFERENCES shop (id), label text);
        CREATE INDEX shop_name_index ON shop (lower(name)) WHERE name <> 'none';
        CREATE VIEW shops AS SELECT s.id, s.name, count(*) AS items FROM shop s JOIN item i ON i.shop_id = s.id WHERE s.name <> '' GROUP BY s.id, s.name;
        ALTER TABLE shop ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON shop USING (name = current_setting('app.name') AND EXISTS (SELECT FROM item WHERE item.shop_id = shop.id));
        GRANT SELECT ON shop TO app;
        COMMENT ON COLUMN shop.name IS 'What it is called';
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
        CREATE TRIGGER touched BEFORE UPDATE OF name ON shop FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION touch();
        CREATE STATISTICS shop_stats ON id, name FROM shop;
        """;

    [Fact]
    public async Task A_renamed_table_is_one_event_and_everything_on_it_stays_untold()
    {
        var history = await server.ReplayAsync(Shop, "ALTER TABLE shop RENAME TO store");

        Assert.Equal(["renamed table public.store from public.shop"], history.Events(2));
    }

    [Fact]
    public async Task A_renamed_column_is_no_change_of_index_view_policy_trigger_and_check()
    {
        var history = await server.ReplayAsync(Shop, "ALTER TABLE shop RENAME COLUMN name TO title");

        Assert.Equal(["renamed column public.shop.title from public.shop.name"], history.Events(2));
    }

    [Fact]
    public async Task A_renamed_key_column_is_no_change_of_the_foreign_keys_to_it()
    {
        var history = await server.ReplayAsync(Shop, "ALTER TABLE shop RENAME COLUMN id TO shop_id");

        Assert.Equal(["renamed column public.shop.shop_id from public.shop.id"], history.Events(2));
    }

    [Fact]
    public async Task What_a_view_keeps_calling_by_the_former_name_is_no_change()
    {
        var history = await server.ReplayAsync(
            "CREATE TABLE shop (id int, name text); CREATE VIEW v AS SELECT shop.id, shop.name FROM shop WHERE shop.name <> ''; CREATE MATERIALIZED VIEW m AS SELECT name FROM shop",
            "ALTER TABLE shop RENAME TO store",
            "ALTER TABLE store RENAME COLUMN name TO title",
            "ALTER TABLE store RENAME TO shop");

        Assert.Equal(["renamed table public.store from public.shop"], history.Events(2));
        Assert.Equal(["renamed column public.store.title from public.store.name"], history.Events(3));
        Assert.Equal(["renamed table public.shop from public.store"], history.Events(4));
    }

    [Fact]
    public async Task What_is_rebuilt_with_a_columns_type_lives_on()
    {
        var history = await server.ReplayAsync(
            "CREATE TABLE a (x int CONSTRAINT a_x_check CHECK (x > 0), CONSTRAINT a_x_key UNIQUE (x)); CREATE INDEX a_x ON a ((x + 1)); COMMENT ON INDEX a_x IS 'kept'", "ALTER TABLE a ALTER x TYPE bigint");

        Assert.Contains("changed column public.a.x: type", history.Events(2));
        Assert.All(history.Events(2), line => Assert.StartsWith("changed ", line, StringComparison.Ordinal));
        Assert.False(Assert.Single(history.Find("a.a_x_check")).Dropped);
    }

    [Fact]
    public async Task A_view_that_is_dropped_and_made_again_lives_on_with_what_is_granted_on_it()
    {
        var history = await server.ReplayAsync(
            "CREATE TABLE a (x int); CREATE VIEW v AS SELECT x FROM a; GRANT SELECT ON v TO app", "DROP VIEW v; CREATE VIEW v AS SELECT x + 1 AS x FROM a; GRANT SELECT ON v TO app");

        Assert.Equal(["changed view public.v: definition"], history.Events(2));
    }

    [Fact]
    public async Task A_column_is_found_by_the_names_that_its_table_had_meanwhile()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (x int)", "ALTER TABLE a RENAME TO b", "ALTER TABLE b RENAME TO c");

        var column = Assert.Single(history.Find("c.x"));
        Assert.Same(column, Assert.Single(history.Find("b.x")));
        Assert.Same(column, Assert.Single(history.Find("a.x")));
        Assert.Equal(["public.a", "public.b", "public.c"], column.Parents.Select(id => id.Path));
    }

    [Fact]
    public async Task A_renamed_schema_is_one_event()
    {
        var history = await server.ReplayAsync("CREATE SCHEMA one; CREATE TABLE one.a (id int PRIMARY KEY); CREATE VIEW one.v AS SELECT id FROM one.a", "ALTER SCHEMA one RENAME TO two");

        Assert.Equal(["renamed schema two from one"], history.Events(2));
        Assert.Equal("two.a", Assert.Single(history.Find("one.a")).Id.Path);
    }

    [Fact]
    public async Task Renamed_constraint_index_view_trigger_policy_and_function_are_told_by_both_names()
    {
        var history = await server.ReplayAsync(
            Shop,
            """
            ALTER TABLE item RENAME CONSTRAINT item_shop_fk TO item_of_shop;
            ALTER TABLE shop RENAME CONSTRAINT shop_name_check TO named;
            ALTER TABLE shop RENAME CONSTRAINT shop_pk TO shop_pkey;
            ALTER INDEX shop_name_index RENAME TO shop_by_name;
            ALTER VIEW shops RENAME TO all_shops;
            ALTER TRIGGER touched ON shop RENAME TO moved;
            ALTER POLICY own ON shop RENAME TO mine;
            ALTER FUNCTION touch() RENAME TO on_touch;
            """);

        Assert.Equal(
            [
                "renamed check constraint public.shop.named from public.shop.shop_name_check",
                "renamed foreign key public.item.item_of_shop from public.item.item_shop_fk",
                "renamed function public.on_touch() from public.touch()",
                "renamed index public.shop_by_name from public.shop_name_index",
                "renamed policy public.shop.mine from public.shop.own",
                "renamed primary key public.shop.shop_pkey from public.shop.shop_pk",
                "renamed trigger public.shop.moved from public.shop.touched",
                "renamed view public.all_shops from public.shops",
            ],
            history.Events(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_table_that_moves_to_another_schema_is_followed()
    {
        var history = await server.ReplayAsync(Shop, "CREATE SCHEMA trade; ALTER TABLE shop SET SCHEMA trade");

        Assert.Equal("trade.shop", Assert.Single(history.Find("public.shop")).Id.Path);
        Assert.Contains("renamed table trade.shop from public.shop", history.Events(2));
        Assert.DoesNotContain(history.Events(2), line => line.StartsWith("changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Former_names_find_the_object_with_its_whole_life()
    {
        var history = await server.ReplayAsync(
            "CREATE TABLE a (x int)", "ALTER TABLE a RENAME TO b", "ALTER TABLE b RENAME COLUMN x TO y", "ALTER TABLE b ALTER y TYPE bigint", "DROP TABLE b");

        var table = Assert.Single(history.Find("a"));
        Assert.Equal(["Created", "Renamed", "Dropped"], table.Events.Select(item => item.Kind.ToString()));
        Assert.True(table.Dropped);
        Assert.Same(table, Assert.Single(history.Find("public.b")));
        foreach (var name in (string[])["a.x", "b.x", "b.y"])
        {
            var column = Assert.Single(history.Find(name));
            Assert.Equal(["Created", "Renamed", "Changed", "Dropped"], column.Events.Select(item => item.Kind.ToString()));
        }
    }

    [Fact]
    public async Task A_name_that_was_used_twice_finds_both_objects()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (x int)", "ALTER TABLE a RENAME TO old_a; CREATE TABLE a (y int)");

        Assert.Equal(["public.a", "public.old_a"], history.Find("a").Select(item => item.Id.Path).Order(StringComparer.Ordinal));
        Assert.Contains("renamed table public.old_a from public.a", history.Events(2));
        Assert.Contains("created table public.a", history.Events(2));
    }

    [Fact]
    public async Task Names_that_are_swapped_are_two_renames()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (x int); CREATE TABLE b (y int)", "ALTER TABLE a RENAME TO t; ALTER TABLE b RENAME TO a; ALTER TABLE t RENAME TO b");

        Assert.Equal(["renamed table public.a from public.b", "renamed table public.b from public.a"], history.Events(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_beside_a_rename_is_still_told()
    {
        var history = await server.ReplayAsync(Shop, "ALTER TABLE shop RENAME COLUMN name TO title; COMMENT ON COLUMN shop.title IS 'Other words'; ALTER TABLE item RENAME TO thing; ALTER TABLE thing ALTER label SET NOT NULL");

        var title = Assert.Single(history.Find("shop.title"));
        Assert.Equal(HistoryEventKind.Renamed, title.Events[^1].Kind);
        Assert.Equal(["comment"], title.Events[^1].Attributes.Select(attribute => attribute.Name));
        Assert.Contains("changed column public.thing.label: not null", history.Events(2));
    }

    [Fact]
    public async Task An_object_that_is_dropped_and_made_again_has_two_lives()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (x int)", "DROP TABLE a; CREATE TABLE a (x int)");

        Assert.Equal(2, history.Find("public.a").Count());
        Assert.Equal(["created", "dropped"], history.Events(2).Where(line => line.EndsWith("table public.a", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
    }
}
