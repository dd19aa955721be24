using Xunit;

namespace Tenet.Tests.Database.History;

/// <summary>Each layout is replayed, up parts alone, in its own order.</summary>
public sealed class LayoutReplayTests(ReplayServer server) : IClassFixture<ReplayServer>
{
    private const string Table = "CREATE TABLE a (id int);";
    private const string Column = "ALTER TABLE a ADD COLUMN b int;";
    private const string NoTable = "DROP TABLE a;";
    private const string NoColumn = "ALTER TABLE a DROP COLUMN b;";

    public static TheoryData<string, (string Path, string Text)[]> Layouts => new()
    {
        { "timestamp", [("20250101_090000_a.sql", $"-- up\n{Table}\n-- down\n{NoTable}\n"), ("20250102_090000_b.sql", $"-- up\n{Column}\n-- down\n{NoColumn}\n")] },
        { "sequential", [("001_a.sql", $"-- up\n{Table}\n-- down\n{NoTable}\n"), ("002_b.sql", $"-- up\n{Column}\n-- down\n{NoColumn}\n")] },
        { "supabase", [("20250101090000_a.sql", Table), ("20250102090000_b.sql", Column)] },
        { "prisma", [("20250101090000_a/migration.sql", Table), ("20250101090000_a/down.sql", NoTable), ("20250102090000_b/migration.sql", Column), ("migration_lock.toml", "provider = \"postgresql\"")] },
        { "flyway", [("V1__a.sql", Table), ("U1__a.sql", NoTable), ("V2__b.sql", Column), ("R__view.sql", "CREATE OR REPLACE VIEW v AS SELECT b FROM a;")] },
        { "golang-migrate", [("1_a.up.sql", Table), ("1_a.down.sql", NoTable), ("2_b.up.sql", Column), ("2_b.down.sql", NoColumn)] },
        { "dbmate", [("20250101090000_a.sql", $"-- migrate:up\n{Table}\n-- migrate:down\n{NoTable}\n"), ("20250102090000_b.sql", $"-- migrate:up\n{Column}\n-- migrate:down\n{NoColumn}\n")] },
    };

    [Theory, MemberData(nameof(Layouts))]
    public async Task It_replays(string layout, (string Path, string Text)[] files)
    {
        var history = await server.ReplayAsync(files);

        Assert.True(history.Steps.Count >= 2, layout);
        Assert.Contains("created table public.a", history.Events(1));
        Assert.Equal(["created column public.a.b"], history.Events(2));
        Assert.False(Assert.Single(history.Find("a")).Dropped);
    }

    [Fact]
    public async Task An_index_that_is_built_concurrently_is_replayed_outside_of_a_transaction()
    {
        var (history, model) = await server.ReplayWholeAsync([("001_a.sql", Table), ("002_index.sql", "CREATE INDEX CONCURRENTLY a_id ON a (id);"), ("003_more.sql", Column)]);

        Assert.Equal(["created index public.a_id"], history.Events(2));
        Assert.Contains(model.Facts, fact => fact.Id.Path == "public.a.b");
    }

    [Fact]
    public async Task A_new_enum_label_may_be_used_by_the_next_migration()
    {
        var history = await server.ReplayAsync("CREATE TYPE c AS ENUM ('x'); CREATE TABLE a (c c)", "ALTER TYPE c ADD VALUE 'y'", "ALTER TABLE a ALTER c SET DEFAULT 'y'");

        Assert.Equal(["changed column public.a.c: default"], history.Events(3));
    }

    [Fact]
    public async Task What_a_migration_sets_does_not_reach_the_next_one()
    {
        var history = await server.ReplayAsync("CREATE SCHEMA other; SET search_path = other; SET ROLE app; RESET ROLE; CREATE TABLE a (id int)", "CREATE TABLE b (id int)");

        Assert.Contains("created table other.a", history.Events(1));
        Assert.Contains("created table public.b", history.Events(2));
    }

    [Fact]
    public async Task A_migration_may_bring_its_own_transaction()
    {
        var history = await server.ReplayAsync("BEGIN;\nCREATE TABLE a (id int);\nCOMMIT;", "BEGIN; DROP TABLE a; ROLLBACK;", "CREATE TABLE b (id int)");

        Assert.Contains("created table public.a", history.Events(1));
        Assert.Empty(history.Events(2));
        Assert.Contains("created table public.b", history.Events(3));
    }
}
