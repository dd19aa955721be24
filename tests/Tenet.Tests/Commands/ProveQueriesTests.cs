using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet prove queries</c>: what is slow among many rows is refuted, whatever the size of the tables here.</summary>
public sealed class ProveQueriesTests
{
    private const string Settings = """
        postgres: { roles: [shop_app] }
        tenancy: { strategy: row-level-security, root: shops, column: shop_id, settings: { tenant: app.shop }, app_role: shop_app }
        """;

    private const string Schema = """
        CREATE TABLE shops (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL);
        CREATE TABLE orders (
          id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
          shop_id uuid NOT NULL REFERENCES shops (id),
          placed_at timestamptz NOT NULL,
          note text NOT NULL
        );
        CREATE INDEX orders_newest ON orders (shop_id, placed_at DESC);
        ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON orders USING (shop_id = (SELECT current_setting('app.shop', true)::uuid));
        GRANT SELECT ON shops, orders TO shop_app;
        """;

    private const string Newest = """
        -- tenet:query newest
        -- tenet:param $1 {tenant}
        -- tenet:rows 10
        -- tenet:large orders=300
        -- tenet:budget read=10 buffers=40
        SELECT id, placed_at FROM orders WHERE shop_id = $1 ORDER BY placed_at DESC LIMIT 10;
        """;

    // R-092, R-130
    [Fact]
    public async Task A_query_that_reads_what_it_returns_is_proved_and_what_row_security_costs_is_told()
    {
        using var project = Project(Newest);

        var run = await CommandRun.Of("prove", "queries", "-p", project.Path);

        Expect.Success(run);
        Assert.Matches(@"proved +newest: 10 rows, 10 read, \d+ pages; row security costs [+-]?\d+ pages, \d+\.\d times the time\n", run.Out);
    }

    [Theory]
    [InlineData("CREATE INDEX orders_newest ON orders (shop_id, placed_at DESC);", "", "it reads all of public.orders")]
    [InlineData("shop_id = (SELECT current_setting('app.shop', true)::uuid)", "shop_id::text = current_setting('app.shop', true)", "a policy asks for the session's setting at every row of public.orders")]
    [InlineData("(shop_id, placed_at DESC)", "(shop_id)", "rows, and its budget is 10")]
    [InlineData("(shop_id, placed_at DESC)", "(placed_at DESC)", "rows, and its budget is 10")]
    [InlineData("CREATE INDEX orders_newest ON orders (shop_id, placed_at DESC);", "", "it reads all of public.orders with ten times as many tenants")]
    public async Task A_schema_in_which_it_is_slow_refutes_it(string right, string wrong, string why)
    {
        using var project = Project(Newest);
        project.Replace("db/schema/shop.sql", right, wrong);

        Expect.Findings(await CommandRun.Of("prove", "queries", "-p", project.Path), "refuted", "newest", why);
    }

    [Theory]
    [InlineData("tenet:rows 10", "tenet:rows 11..", "it returned 10 rows, and at least 11 were expected")]
    [InlineData("buffers=40", "buffers=1", "and its budget is 1")]
    public async Task What_is_said_of_it_is_held(string right, string wrong, string why)
    {
        using var project = Project(Newest.Replace(right, wrong, StringComparison.Ordinal));

        Expect.Findings(await CommandRun.Of("prove", "queries", "-p", project.Path), "refuted", why);
    }

    // Nothing is proved by a query that could not be run.
    [Theory]
    [InlineData("-- tenet:param $1 {tenant}\n", "", "wrong number of parameters")]
    [InlineData("tenet:large orders=300", "tenet:large ordres", "there is no table ordres")]
    [InlineData("SELECT id, placed_at", "SELECT id, price", "column \"price\" does not exist")]
    [InlineData("SELECT id, placed_at FROM orders", "WITH gone AS (DELETE FROM orders RETURNING *) SELECT id, placed_at FROM gone", "permission denied for table orders")]
    public async Task What_cannot_be_run_is_undecided(string right, string wrong, string why)
    {
        using var project = Project(Newest.Replace(right, wrong, StringComparison.Ordinal));

        Expect.Findings(await CommandRun.Of("prove", "queries", "-p", project.Path), "undecided", why);
    }

    [Theory]
    [InlineData("-- tenet:budget pages=40\nSELECT 1;", "TNT5070", "'pages=40' is no budget")]
    [InlineData("-- tenet:rows many\nSELECT 1;", "TNT5070", "'many' is no number")]
    [InlineData("-- tenet:param $2 1\nSELECT 1;", "TNT5070", "The next parameter is $1")]
    [InlineData("-- tenet:fast\nSELECT 1;", "TNT5070", "'-- tenet:fast' says nothing of a query")]
    [InlineData("-- nothing yet\n", "TNT5071", "There is no query")]
    public async Task What_is_not_understood_is_an_error_with_its_line(string queries, string code, string why)
    {
        using var project = Project(queries);

        var run = await CommandRun.Of("prove", "queries", "-p", project.Path);

        Expect.Error(run, code, 2);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    // R-240
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task The_queries_of_an_example_stay_fast(string example)
    {
        var run = await CommandRun.Of("prove", "queries", "-p", Repository.At("examples", example), "--format", "json");

        Expect.Success(run);
        Assert.All(Expect.Json(run).GetProperty("queries").EnumerateArray(), query => Assert.Equal("proved", query.GetProperty("verdict").GetString()));
    }

    private static TestFolder Project(string queries) => TestFolder.With(("tenet.yml", Settings), ("db/schema/shop.sql", Schema), ("db/queries/orders.sql", queries));
}
