using Tenet.Core.Errors;
using Tenet.Core.Planning.Renaming;
using Xunit;

namespace Tenet.Tests.Unit.Planning;

/// <summary>Comments about renames are found where they are comments, and nowhere else.</summary>
public sealed class RenameCommentsTests
{
    [Fact]
    public void a_comment_belongs_to_the_statement_behind_it_or_around_it()
    {
        var found = RenameComments.Find(
            """"
            SELECT 1;
            -- tenet:renamed-from users
            -- Who may sign in.
            CREATE TABLE People (
                id int,
                --   tenet:renamed-from users.name
                /* shown to others */ "Full ""Name""" text,
                -- tenet:renamed-from users.users_id_check
                CONSTRAINT people_id CHECK (id > 0)
            );
            CREATE TYPE mood AS ENUM ('good', -- tenet:renamed-from mood.bad
                'it''s awful');
            """",
            "a.sql", 10);

        Assert.Equal(["users", "users.name", "users.users_id_check", "mood.bad"], found.Select(comment => comment.From));
        Assert.Equal(["a.sql:11", "a.sql:15", "a.sql:17", "a.sql:20"], found.Select(comment => comment.Place));
        Assert.Equal([false, true, true, true], found.Select(comment => comment.IsInside));
        Assert.Equal(["create", "table", "people"], found[0].Names);
        Assert.Equal(["Full \"Name\"", "text"], found[1].Names);
        Assert.Equal(["constraint", "people_id", "check"], found[2].Names);
        Assert.Equal(["it's awful"], found[3].Names);
        Assert.StartsWith("CREATE TABLE People", found[1].Statement, StringComparison.Ordinal);
        Assert.StartsWith("CREATE TYPE", found[3].Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT '-- tenet:renamed-from a';")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\n-- tenet:renamed-from a\nBEGIN RETURN 1; END $$;")]
    [InlineData("SELECT \"-- tenet:renamed-from a\";")]
    [InlineData("-- see tenet:renamed-from\nSELECT 1;")]
    public void what_is_no_comment_says_nothing(string sql) => Assert.Empty(RenameComments.Find(sql, "a.sql", 1));

    [Theory]
    [InlineData("-- tenet:renamed-from\nSELECT 1;", "a.sql:1", "names nothing")]
    [InlineData("SELECT 1;\n-- tenet:renamed-from a\n", "a.sql:2", "before no statement")]
    [InlineData("-- tenet:renamed a\nSELECT 1;", "a.sql:1", "did you mean 'tenet:renamed-from'?")]
    public void a_comment_that_can_mean_nothing_is_an_error(string sql, string place, string why)
    {
        var error = Assert.Throws<TenetException>(() => RenameComments.Find(sql, "a.sql", 1));
        Assert.Equal((ErrorCode.RenameImpossible, place), (error.Code, error.Place));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.b=c", "a.b", "c")]
    [InlineData("\"a=b\".c=\"d\"", "\"a=b\".c", "\"d\"")]
    [InlineData("a = b", "a", "b")]
    public void an_option_is_an_old_and_a_new_name(string option, string from, string to) => Assert.Equal(new SaidRename(from, to, null), SaidRename.Parse(option));

    [Theory]
    [InlineData("a")]
    [InlineData("=b")]
    [InlineData("a=")]
    [InlineData("\"a=b\"")]
    public void anything_else_is_none(string option) => Assert.Null(SaidRename.Parse(option));
}
