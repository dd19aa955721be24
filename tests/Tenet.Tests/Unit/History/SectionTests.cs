using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>R-174, R-176, R-179: the parts of one file, with the lines that they begin at.</summary>
public sealed class SectionTests
{
    [Theory]
    [InlineData("-- up", "-- down")]
    [InlineData("--UP", "--  Down  ")]
    [InlineData("-- migrate:up", "-- migrate:down")]
    [InlineData("-- +migrate Up", "-- +migrate Down")]
    [InlineData("-- +goose Up", "-- +goose Down")]
    [InlineData("--+GOOSE UP", "--\t+goose   down")]
    public void Every_tools_markers_divide_a_file(string up, string down)
    {
        var migration = Read($"-- What it does.\r\n{up}\r\nSELECT 1;\r\n{down}\r\nSELECT 0;\r\n");

        Assert.Equal("What it does.", migration.Description);
        Assert.Equal(("SELECT 1;\r\n", 3), (migration.Up.Text, migration.Up.FirstLine));
        Assert.Equal(("SELECT 0;\r\n", 5), (migration.Down!.Text, migration.Down.FirstLine));
    }

    [Fact]
    public void The_sections_may_stand_in_either_order()
    {
        var migration = Read("-- down\nSELECT 0;\n-- up\nSELECT 1;\n");

        Assert.Equal("SELECT 1;\n", migration.Up.Text);
        Assert.Equal("SELECT 0;\n", migration.Down!.Text);
    }

    [Fact]
    public void A_file_without_markers_is_all_up_and_its_first_comment_describes_it()
    {
        const string Text = "/*\n * Adds users.\n * Run at night.\n */\n-- See the guide.\n\nSELECT 1; -- up\n";
        var migration = Read(Text);

        Assert.Equal(new MigrationScript("db/migrations/001_a.sql", Text, 1), migration.Up);
        Assert.Equal("Adds users.\nRun at night.\n\nSee the guide.", migration.Description);
        Assert.Null(Read("SELECT 1;").Description);
    }

    [Theory]
    [InlineData("-- up to here\nSELECT 1;")]
    [InlineData("  -- up\nSELECT 1;")]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$\n  -- down\nSELECT 1 $$;")]
    public void A_comment_that_is_no_marker_divides_nothing(string text) => Assert.Equal(text, Read(text).Up.Text);

    [Fact]
    public void Where_a_tools_own_marker_stands_bare_words_are_comments()
    {
        var migration = Read("-- +goose Up\nSELECT 1;\n-- up\n-- down\nSELECT 2;\n-- +goose Down\nSELECT 0;\n");

        Assert.Equal("SELECT 1;\n-- up\n-- down\nSELECT 2;\n", migration.Up.Text);
        Assert.Equal("SELECT 0;\n", migration.Down!.Text);
    }

    [Theory]
    [InlineData("-- +goose NO TRANSACTION\n-- +goose Up\nSELECT 1;", false)]
    [InlineData("-- +migrate Up notransaction\nSELECT 1;", false)]
    [InlineData("-- migrate:up transaction:false\nSELECT 1;", false)]
    [InlineData("-- migrate:up transaction:true\nSELECT 1;", true)]
    [InlineData("-- migrate:up\nSELECT 1;", null)]
    [InlineData("SELECT 1;", null)]
    public void A_file_can_ask_to_be_run_outside_a_transaction(string text, bool? transactional)
    {
        Assert.Equal(transactional, Read(text).Transactional);
        Assert.Null(Read(text).Description);
    }

    [Fact]
    public void A_way_back_of_comments_only_is_kept_with_its_reason()
    {
        var down = Read("-- up\nSELECT 1;\n-- down\n-- irreversible: the column is archived elsewhere\n").Down!;

        Assert.True(down.IsBlank);
        Assert.Contains("archived elsewhere", down.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT 1;\n-- down\nSELECT 0;", 2, "has a down section and no up section")]
    [InlineData("-- up\nSELECT 1;\n-- up\nSELECT 2;", 3, "has a second up section; the first begins at line 1")]
    [InlineData("-- up\nSELECT 1;\n-- down\n-- down\n", 4, "has a second down section; the first begins at line 3")]
    [InlineData("-- x\n\n-- up\n-- nothing\n/* nor /* here */ */ ;\n-- down\nSELECT 0;", 3, "has no statement in its up part")]
    [InlineData("", 1, "has no statement in its up part")]
    [InlineData("-- only words\n", 1, "has no statement in its up part")]
    [InlineData("-- x\nSELECT 1;\n-- up\nSELECT 2;", 2, "has SQL before its first section")]
    [InlineData("-- migrate:up transaction:maybe\nSELECT 1;", 1, "unknown option 'transaction:maybe'")]
    public void Sections_that_contradict_each_other_are_named_with_their_line(string text, int line, string what)
    {
        var error = Folder.Fails(("001_a.sql", text));

        Assert.Equal(ErrorCode.MigrationMalformed, error.Code);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Equal($"db/migrations/001_a.sql:{line}", error.Place);
    }

    [Fact]
    public void A_dbmate_file_without_its_marker_is_an_error() => Assert.Equal(
        "db/migrations/20250601120000_a.sql:1",
        Assert.Throws<TenetException>(() => Folder.Named(MigrationLayout.Dbmate, ("20250601120000_a.sql", "-- up\nSELECT 1;"))).Place);

    [Fact]
    public void A_way_back_in_a_section_and_beside_the_file_is_an_error()
    {
        var error = Folder.Fails(("20250601120000_a.sql", "-- up\nSELECT 1;\n-- down\nSELECT 0;"), ("20250601120000_a.down.sql", "SELECT 0;"));

        Assert.Equal(ErrorCode.MigrationMalformed, error.Code);
        Assert.Equal("db/migrations/20250601120000_a.sql:3", error.Place);
    }

    [Fact]
    public void An_unfinished_comment_is_left_to_the_server() => Assert.False(Read("/* SELECT 1;").Up.IsBlank);

    [Fact]
    public void A_byte_order_mark_hides_no_marker() => Assert.Equal("SELECT 1;", Read("\uFEFF-- up\nSELECT 1;").Up.Text);

    private static Migration Read(string text) => Folder.Read(("001_a.sql", text)).Migrations[0];
}
