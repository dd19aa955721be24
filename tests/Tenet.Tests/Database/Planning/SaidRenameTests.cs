using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Renaming;
using Tenet.Postgres.Execution;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Database.Planning;

/// <summary>What a comment in the desired SQL stands before is told by PostgreSQL, for every kind that can be renamed.</summary>
public sealed class SaidRenameTests(SandboxFixture fixture)
{
    private const string Before = """
        CREATE SCHEMA sales;
        CREATE TYPE mood AS ENUM ('good', 'bad');
        CREATE TYPE place AS (street text, town text);
        CREATE DOMAIN code AS text CONSTRAINT long CHECK (length(VALUE) > 1);
        CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE RETURN $1;
        CREATE SEQUENCE numbers;
        CREATE TABLE users (id serial PRIMARY KEY, name text UNIQUE, m mood DEFAULT 'bad', CONSTRAINT named CHECK (name <> ''));
        CREATE TABLE sales.orders (id int PRIMARY KEY, user_id int CONSTRAINT buyer REFERENCES users, at place);
        CREATE INDEX by_user ON sales.orders (user_id);
        CREATE POLICY own ON users USING (id = f(1));
        CREATE VIEW v AS SELECT id FROM users;
        """;

    private const string After = """
        -- tenet:renamed-from sales
        CREATE SCHEMA trade;
        -- tenet:renamed-from mood
        CREATE TYPE temper AS ENUM ('good',
            -- tenet:renamed-from mood.bad
            'awful');
        -- tenet:renamed-from place
        CREATE TYPE spot AS (street text, town text);
        -- tenet:renamed-from code
        CREATE DOMAIN tag AS text
            -- tenet:renamed-from code.long
            CONSTRAINT lengthy CHECK (length(VALUE) > 1);
        -- tenet:renamed-from f
        CREATE FUNCTION g(int) RETURNS int LANGUAGE sql IMMUTABLE RETURN $1;
        -- tenet:renamed-from numbers
        CREATE SEQUENCE figures;
        -- tenet:renamed-from users
        CREATE TABLE people (id serial PRIMARY KEY,
            -- tenet:renamed-from users.name
            Full_Name text UNIQUE,
            m temper DEFAULT 'awful',
            -- tenet:renamed-from users.named
            CONSTRAINT has_name CHECK (full_name <> ''));
        -- tenet:renamed-from sales.orders
        CREATE TABLE trade.purchases (id int PRIMARY KEY, user_id int, at spot);
        -- tenet:renamed-from sales.orders.buyer
        ALTER TABLE trade.purchases ADD CONSTRAINT purchaser FOREIGN KEY (user_id) REFERENCES people;
        -- tenet:renamed-from sales.by_user
        CREATE INDEX by_person ON trade.purchases (user_id);
        -- tenet:renamed-from users.own
        CREATE POLICY mine ON people USING (id = g(1));
        -- tenet:renamed-from v
        CREATE VIEW w AS SELECT id FROM people;
        """;

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task every_kind_is_renamed_by_a_comment_and_nothing_is_dropped(int major)
    {
        var sandbox = await fixture.OfAsync(major);
        await using var live = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await using var wanted = new PlannedDatabase(await sandbox.CreateDatabaseAsync(CancellationToken.None), major);
        await live.LoadAsync("before.sql", Before);
        await wanted.LoadAsync("after.sql", After);
        var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
        var first = await live.JudgeAsync();

        var options = await OptionsAsync(sandbox, before, after, After);

        var there = Planner.Plan(before, after, options);
        Assert.Empty(there.Steps.Where(step => step.Action is PlanAction.Create or PlanAction.Drop).Select(step => step.Sql));
        await live.ReachAsync(there, after, await wanted.JudgeAsync());
        var back = Planner.Plan(await live.ReadAsync(), before, PlanOptions.Default with { Renames = RenamedNames.Back(options.Renames) });
        Assert.Empty(back.Steps.Where(step => step.Action is PlanAction.Create or PlanAction.Drop).Select(step => step.Sql));
        await live.ReachAsync(back, before, first);
    }

    [Fact]
    public async Task a_comment_says_nothing_once_the_rename_is_done_or_where_all_is_new()
    {
        await using var wanted = new PlannedDatabase(await fixture.Sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
        await using var empty = new PlannedDatabase(await fixture.Sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
        await wanted.LoadAsync("after.sql", After);
        var (after, nothing) = (await wanted.ReadAsync(), await empty.ReadAsync());

        Assert.Empty((await OptionsAsync(fixture.Sandbox, after, after, After)).Renames);
        Assert.Empty((await OptionsAsync(fixture.Sandbox, nothing, after, After.Replace("-- tenet:renamed-from sales\n", "", StringComparison.Ordinal))).Renames);
    }

    [Theory]
    [InlineData("CREATE TABLE t (\n-- tenet:renamed-from t.gone\nb int);", "has no 't.gone'")]
    [InlineData("CREATE TABLE t (b int,\n-- tenet:renamed-from t.a\nCHECK (b > 0));", "nothing that the object behind the comment can have been")]
    [InlineData("-- tenet:renamed-from t.a\nCREATE TABLE t (b int);", "nothing that the object behind the comment can have been")]
    [InlineData("CREATE TABLE t (\n-- tenet:renamed-from t.a\nkept int);", "the present schema has that as well")]
    public async Task a_comment_about_what_cannot_be_is_an_error(string sql, string why)
    {
        await using var live = new PlannedDatabase(await fixture.Sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
        await using var wanted = new PlannedDatabase(await fixture.Sandbox.CreateDatabaseAsync(CancellationToken.None), SandboxFixture.Major);
        await live.LoadAsync("before.sql", "CREATE TABLE t (a int, kept int);");
        await wanted.LoadAsync("after.sql", sql);

        var (before, after) = (await live.ReadAsync(), await wanted.ReadAsync());
        var error = await Assert.ThrowsAsync<TenetException>(() => OptionsAsync(fixture.Sandbox, before, after, sql));

        Assert.Equal(ErrorCode.RenameImpossible, error.Code);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("after.sql:", error.Place, StringComparison.Ordinal);
    }

    private static async Task<PlanOptions> OptionsAsync(Postgres.Sandbox.Sandbox sandbox, SchemaModel before, SchemaModel after, string sql)
    {
        var script = new SqlScript("after.sql", sql);
        var made = await MadeObjects.ReadAsync(sandbox, [script], CancellationToken.None);
        var said = RenameComments.Find(sql, script.Path, 1).Select(comment => comment.Said([.. made[comment.Statement]], after)).ToList();
        return RenameFollowers.With(before, after, PlanOptions.Default with { Renames = RenameResolver.Resolve(said, before, after) });
    }
}
