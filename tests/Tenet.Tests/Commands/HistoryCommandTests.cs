using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet history</c> as a user reads it.</summary>
public sealed class HistoryCommandTests
{
    [Fact]
    public async Task The_example_is_told_migration_by_migration()
    {
        var run = await CommandRun.Of("history", "-p", Repository.At("examples", "motion-mavericks"));

        Expect.Success(run);
        Assert.Contains("> table public.deliverables renamed to public.assets  breaking: clients that name it deliverables fail", run.Out, StringComparison.Ordinal);
        Assert.Contains("20260326_220000 index_comment_search\n  + index public.idx_comments_body_search\n", run.Out, StringComparison.Ordinal);
        // Both are there before the first migration runs.
        Assert.DoesNotContain("+ role", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("+ schema public", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_is_found_by_its_former_name()
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", "SELECT 1;"),
            ("db/migrations/001_a.sql", "CREATE TABLE a (id int, x int);"),
            ("db/migrations/002_b.sql", "ALTER TABLE a RENAME TO b;"),
            ("db/migrations/003_other.sql", "CREATE TABLE other (id int);"),
            ("db/migrations/004_c.sql", "ALTER TABLE b ALTER x TYPE bigint;"));

        var old = await CommandRun.Of("history", "a", "-p", project.Path);
        var now = await CommandRun.Of("history", "public.b", "-p", project.Path);

        Expect.Success(old);
        Assert.Equal(old.Out, now.Out);
        Assert.Equal(
            """
            001 a
              + table public.a
            002 b
              > table public.a renamed to public.b  breaking: clients that name it a fail
            004 c
              ~ column public.b.x: type
                  type: integer -> bigint

            """,
            old.Out);
    }

    [Fact]
    public async Task Breaking_shows_those_migrations_alone()
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", "SELECT 1;"),
            ("db/migrations/001_a.sql", "CREATE TABLE a (id int, x int);"),
            ("db/migrations/002_more.sql", "ALTER TABLE a ADD COLUMN y int;"));

        Assert.Equal("nothing that may break a client\n", (await CommandRun.Of("history", "--breaking", "-p", project.Path)).Out);
        project.Write("db/migrations/003_less.sql", "ALTER TABLE a DROP COLUMN x;");
        Assert.Equal("003 less\n  - column public.a.x  breaking: clients that name it fail\n", (await CommandRun.Of("history", "--breaking", "-p", project.Path)).Out);
    }
}
