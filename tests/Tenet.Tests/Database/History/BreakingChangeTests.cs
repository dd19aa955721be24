using Xunit;

namespace Tenet.Tests.Database.History;

/// <summary>Which changes break clients. The first migration makes everything; nobody can have used it before.</summary>
public sealed class BreakingChangeTests(ReplayServer server) : IClassFixture<ReplayServer>
{
    private const string Before =
        """
        CREATE TYPE colour AS ENUM ('red', 'blue');
        CREATE DOMAIN small AS int CHECK (VALUE < 10);
        CREATE TABLE shop (id bigint PRIMARY KEY);
        CREATE TABLE t (
            id int PRIMARY KEY, name varchar(20), amount numeric(8,2) NOT NULL DEFAULT 0, count int, big bigint, note text,
            colour colour, shop_id bigint, CONSTRAINT t_count_check CHECK (count > 0));
        CREATE INDEX t_amount ON t (amount);
        CREATE VIEW v AS SELECT id, name FROM t;
        CREATE FUNCTION answer(x int) RETURNS int LANGUAGE sql AS 'SELECT 42';
        GRANT SELECT, INSERT ON t TO app;
        """;

    [Theory]
    [InlineData("DROP TABLE t CASCADE", "table public.t", "clients that name it fail")]
    [InlineData("ALTER TABLE t DROP COLUMN note", "column public.t.note", "clients that name it fail")]
    [InlineData("DROP VIEW v", "view public.v", "clients that name it fail")]
    [InlineData("DROP FUNCTION answer(int)", "function public.answer(integer)", "clients that name it fail")]
    [InlineData("ALTER TABLE shop RENAME TO store", "table public.store", "clients that name it shop fail")]
    [InlineData("ALTER TABLE t RENAME COLUMN note TO remark", "column public.t.remark", "clients that name it note fail")]
    [InlineData("ALTER TABLE t ALTER big TYPE int", "column public.t.big", "its type changes from bigint to integer")]
    [InlineData("ALTER TABLE t ALTER amount TYPE numeric(6,2)", "column public.t.amount", "its type changes from numeric(8,2) to numeric(6,2)")]
    [InlineData("ALTER TABLE t ALTER note TYPE varchar(10)", "column public.t.note", "its type changes from text to character varying(10)")]
    [InlineData("ALTER TABLE t ALTER big TYPE text", "column public.t.big", "its type changes from bigint to text")]
    [InlineData("ALTER TABLE t DROP CONSTRAINT t_count_check, ADD CONSTRAINT t_count_check CHECK (count > 5)", "check constraint public.t.t_count_check", "rows that were accepted may be refused")]
    [InlineData("DROP INDEX t_amount; CREATE UNIQUE INDEX t_amount ON t (amount)", "index public.t_amount", "rows that were accepted may be refused")]
    [InlineData("DROP VIEW v; CREATE VIEW v AS SELECT id FROM t", "column public.v.name", "clients that name it fail")]
    [InlineData("DROP TABLE shop; CREATE TABLE shop (id bigint PRIMARY KEY)", "table public.shop", "clients that name it fail")]
    [InlineData("ALTER TABLE t ADD COLUMN must text NOT NULL", "column public.t.must", "writers that do not fill it are refused")]
    [InlineData("ALTER TABLE t ALTER note SET NOT NULL", "column public.t.note", "writers that leave it empty are refused")]
    [InlineData("ALTER TABLE t ALTER amount DROP DEFAULT", "column public.t.amount", "writers that do not fill it are refused")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT stricter CHECK (amount >= 0)", "check constraint public.t.stricter", "rows that were accepted may be refused")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT once UNIQUE (note)", "unique constraint public.t.once", "rows that were accepted may be refused")]
    [InlineData("ALTER TABLE t ADD CONSTRAINT of_shop FOREIGN KEY (shop_id) REFERENCES shop", "foreign key public.t.of_shop", "rows that were accepted may be refused")]
    [InlineData("CREATE UNIQUE INDEX t_note ON t (note)", "index public.t_note", "rows that were accepted may be refused")]
    [InlineData("ALTER TYPE colour RENAME VALUE 'blue' TO 'navy'", "enum type public.colour", "a label that clients use is gone")]
    [InlineData("ALTER DOMAIN small ADD CONSTRAINT positive CHECK (VALUE > 0)", "domain constraint public.small.positive", "values that were accepted may be refused")]
    [InlineData("ALTER DOMAIN small SET NOT NULL", "domain public.small", "values that were accepted may be refused")]
    [InlineData("REVOKE INSERT ON t FROM app", "", "app loses a privilege")]
    [InlineData("REVOKE ALL ON t FROM app", "", "app loses what it was granted")]
    [InlineData("ALTER TABLE t ENABLE ROW LEVEL SECURITY", "table public.t", "rows that were visible may be hidden")]
    [InlineData("CREATE POLICY p ON t AS RESTRICTIVE USING (false)", "policy public.t.p", "rows that were visible may be hidden")]
    [InlineData("ALTER TABLE t ALTER id ADD GENERATED ALWAYS AS IDENTITY", "column public.t.id", "writers that fill it are refused")]
    [InlineData("DROP FUNCTION answer(int); CREATE FUNCTION answer(x int) RETURNS text LANGUAGE sql AS 'SELECT 42::text'", "function public.answer(integer)", "callers get something else")]
    public async Task It_breaks_clients(string change, string subject, string reason)
    {
        var history = await server.ReplayAsync(Before, change);

        Assert.Contains(history.Breaks(2), line => line.StartsWith(subject, StringComparison.Ordinal) && line.EndsWith(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ALTER TABLE t ALTER count TYPE bigint")]
    [InlineData("DROP VIEW v; ALTER TABLE t ALTER name TYPE varchar(40); CREATE VIEW v AS SELECT id, name FROM t")]
    [InlineData("ALTER TABLE t ALTER amount TYPE numeric(12,4)")]
    [InlineData("ALTER TABLE t ADD COLUMN more text")]
    [InlineData("ALTER TABLE t ADD COLUMN more text NOT NULL DEFAULT ''")]
    [InlineData("ALTER TABLE t ADD COLUMN more bigint NOT NULL GENERATED ALWAYS AS IDENTITY")]
    [InlineData("ALTER TABLE t ALTER amount DROP NOT NULL")]
    [InlineData("ALTER TABLE t ALTER note SET DEFAULT ''")]
    [InlineData("ALTER TABLE t DROP CONSTRAINT t_count_check")]
    [InlineData("ALTER TYPE colour ADD VALUE 'green'")]
    [InlineData("CREATE INDEX t_note ON t (note)")]
    [InlineData("COMMENT ON TABLE t IS 'told'")]
    [InlineData("GRANT UPDATE ON t TO app")]
    [InlineData("CREATE TABLE fresh (id int PRIMARY KEY, t_id int NOT NULL REFERENCES t CHECK (t_id > 0))")]
    [InlineData("CREATE POLICY p ON t USING (true)")]
    [InlineData("CREATE OR REPLACE FUNCTION answer(x int) RETURNS int LANGUAGE sql AS 'SELECT 43'")]
    [InlineData("CREATE OR REPLACE VIEW v AS SELECT id, name, note FROM t")]
    public async Task It_breaks_nobody(string change)
    {
        var history = await server.ReplayAsync(Before, change);

        Assert.NotEmpty(history.Events(2));
        Assert.Empty(history.Breaks(2));
    }

    [Fact]
    public async Task What_the_first_migration_makes_breaks_nobody()
    {
        var history = await server.ReplayAsync(Before);

        Assert.Empty(history.Breaks(1));
        Assert.Contains("created table public.t", history.Events(1));
    }

    [Fact]
    public async Task What_was_there_before_the_first_migration_is_not_told_as_its_work()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (id int)");

        Assert.Equal(["created column public.a.id", "created table public.a"], history.Events(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_migration_of_two_tables_is_in_the_history_of_both()
    {
        var history = await server.ReplayAsync("CREATE TABLE a (id int); CREATE TABLE b (id int)", "COMMENT ON TABLE a IS 'one'; COMMENT ON TABLE b IS 'two'");

        Assert.All((string[])["a", "b"], name => Assert.Equal("002", Assert.Single(history.Find(name)).Events[^1].Step.Version));
    }
}
