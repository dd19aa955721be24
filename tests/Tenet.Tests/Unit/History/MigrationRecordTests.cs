using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Tenet.Core.History.Record;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>R-173: what is recorded and was changed since is seen without a database.</summary>
public sealed class MigrationRecordTests
{
    private static readonly (string, string)[] Three = [("001_a.sql", "SELECT 1;\n"), ("002_b.sql", "SELECT 2;\n"), ("003_c.sql", "SELECT 3;\n")];

    [Fact]
    public void The_text_has_a_line_a_file_with_the_digest_that_sha256sum_prints()
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("SELECT 1;\n")));

        Assert.Equal(
            $"# tenet.sum 1: the migration files in order. Written by Tenet; commit it with them.\nsha256:{digest}  001_a.sql\n",
            Record(Three[0]).ToText());
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var record = Record(Three);

        Assert.Equal(record, MigrationRecord.Parse(record.ToText(), "tenet.sum"));
        Assert.Equal(record, MigrationRecord.Parse(record.ToText().ReplaceLineEndings("\r\n"), "tenet.sum"));
        Assert.Empty(MigrationRecord.Parse(Record().ToText(), "tenet.sum").Lines);
    }

    [Fact]
    public void An_unchanged_folder_has_no_problem() => AssertClean(Record(Three).Compare(Folder.Read(Three)));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_are_no_edit() =>
        AssertClean(Record(Three).Compare(Folder.Read(("001_a.sql", "\uFEFFSELECT 1;\r\n"), ("002_b.sql", "SELECT 2;\r\n"), Three[2])));

    [Fact]
    public void An_edited_file_is_named()
    {
        var error = Broken(Record(Three), Three[0], ("002_b.sql", "SELECT 22;\n"), Three[2]);

        Assert.Equal(ErrorCode.MigrationEdited, error.Code);
        Assert.Equal("'002_b.sql' was edited after it was recorded.", error.Message);
        Assert.Equal("db/migrations/002_b.sql", error.Place);
        Assert.Empty(error.Details);
    }

    [Fact]
    public void An_edited_way_back_or_header_is_an_edit_too()
    {
        var record = Record(("20250601120000_a.sql", "-- x\nSELECT 1;"), ("20250601120000_a.down.sql", "SELECT 0;"));

        Assert.Equal(
            "'20250601120000_a.down.sql' was edited after it was recorded.",
            Broken(record, ("20250601120000_a.sql", "-- x\nSELECT 1;"), ("20250601120000_a.down.sql", "SELECT 9;")).Message);
        Assert.Equal(
            "'20250601120000_a.sql' was edited after it was recorded.",
            Broken(record, ("20250601120000_a.sql", "-- y\nSELECT 1;"), ("20250601120000_a.down.sql", "SELECT 0;")).Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        // The count of a sequential folder would show the gap by itself; time stamps have gaps everywhere.
        (string, string)[] files = [("20250601120000_a.sql", "SELECT 1;"), ("20250602120000_b.sql", "SELECT 2;")];
        var error = Broken(Record(files), files[1]);

        Assert.Equal(ErrorCode.MigrationMissing, error.Code);
        Assert.Equal("'20250601120000_a.sql' is recorded, but no longer there.", error.Message);
        Assert.Equal("db/migrations/20250601120000_a.sql", error.Place);
    }

    [Fact]
    public void A_renamed_file_is_one_problem_and_not_two()
    {
        (string, string)[] files = [("20250601120000_a.sql", "SELECT 1;"), ("20250602120000_b.sql", "SELECT 2;")];
        var comparison = Record(files).Compare(Folder.Read(files[0], ("20250602120000_bb.sql", "SELECT 2;")));

        var problem = Assert.Single(comparison.Problems);
        Assert.Equal(ErrorCode.MigrationMissing, problem.Code);
        Assert.Equal("'20250602120000_b.sql' is recorded, but was renamed to '20250602120000_bb.sql'.", problem.Message);
        Assert.Empty(comparison.NewMigrations);
    }

    [Fact]
    public void A_new_file_at_the_end_is_new_and_no_problem()
    {
        var comparison = Record(Three[..2]).Compare(Folder.Read(Three));

        Assert.Empty(comparison.Problems);
        Assert.Equal("003_c.sql", Assert.Single(comparison.NewMigrations).Path);
        comparison.ThrowIfBroken();
    }

    [Fact]
    public void A_new_file_before_a_recorded_one_is_out_of_order()
    {
        (string, string)[] files = [("20250601120000_a.sql", "SELECT 1;"), ("20250603120000_c.sql", "SELECT 3;")];
        var error = Broken(Record(files), [.. files, ("20250602120000_b.sql", "SELECT 2;")]);

        Assert.Equal(ErrorCode.MigrationOutOfOrder, error.Code);
        Assert.Equal("'20250602120000_b.sql' is new, but sorts before '20250603120000_c.sql', which is recorded.", error.Message);
    }

    [Fact]
    public void Lines_in_another_order_than_the_files_run_in_are_out_of_order()
    {
        var record = new MigrationRecord([.. Record(Three).Lines.Reverse()]);

        Assert.Equal(ErrorCode.MigrationOutOfOrder, Broken(record, Three).Code);
    }

    [Fact]
    public void A_way_back_added_later_changes_the_recorded_migration()
    {
        var error = Broken(Record(("1_a.up.sql", "SELECT 1;")), ("1_a.up.sql", "SELECT 1;"), ("1_a.down.sql", "SELECT 0;"));

        Assert.Equal(ErrorCode.MigrationEdited, error.Code);
        Assert.Equal("'1_a.down.sql' was added to the recorded migration '1_a.up.sql'.", error.Message);
    }

    [Fact]
    public void A_repeatable_may_change_and_does_not_put_new_versions_out_of_order()
    {
        var record = Record(("V1__a.sql", "SELECT 1;"), ("R__v.sql", "SELECT 2;"));
        var comparison = record.Compare(Folder.Read(("V1__a.sql", "SELECT 1;"), ("V2__b.sql", "SELECT 3;"), ("R__v.sql", "SELECT 4;"), ("R__a.sql", "SELECT 5;")));

        Assert.Empty(comparison.Problems);
        Assert.Equal(["V2__b.sql", "R__a.sql"], comparison.NewMigrations.Select(migration => migration.Path));
        Assert.Equal("R__v.sql", Assert.Single(comparison.ChangedRepeatables).Path);
    }

    [Fact]
    public void Several_problems_are_one_error()
    {
        (string, string)[] files = [("20250601120000_a.sql", "SELECT 1;"), ("20250602120000_b.sql", "SELECT 2;"), ("20250604120000_d.sql", "SELECT 4;")];
        var error = Broken(Record(files), ("20250602120000_b.sql", "SELECT 22;"), ("20250603120000_c.sql", "SELECT 3;"), files[2]);

        Assert.Equal(ErrorCode.MigrationMissing, error.Code);
        Assert.Equal(
            [
                "TNT1008: '20250602120000_b.sql' was edited after it was recorded.",
                "TNT1009: '20250603120000_c.sql' is new, but sorts before '20250604120000_d.sql', which is recorded.",
            ],
            error.Details);
    }

    [Fact]
    public void Any_change_of_one_letter_is_an_edit() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            at =>
            {
                const string Text = "SELECT 1, 'some text';\n";
                var i = at.Get % (Text.Length - 1);
                var edited = Text[..i] + (char)(Text[i] ^ 1) + Text[(i + 1)..];
                return Record(("001_a.sql", Text)).Compare(Folder.Read(("001_a.sql", edited))).Problems.Count == 1;
            }));

    [Theory]
    [InlineData("", 1)]
    [InlineData("sha256:00  a.sql\n", 1)]
    [InlineData("# tenet.sum 12\n", 1)]
    [InlineData("# tenet.sum 1\nsha256:00  a.sql\n", 2)]
    [InlineData("# tenet.sum 1\n\nnonsense\n", 3)]
    [InlineData("# tenet.sum 1\nsha256:ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ  a.sql\n", 2)]
    [InlineData("# tenet.sum 1\nsha256:0000000000000000000000000000000000000000000000000000000000000000 a.sql\n", 2)]
    [InlineData("# tenet.sum 1\nsha256:0000000000000000000000000000000000000000000000000000000000000000  \n", 2)]
    [InlineData("# tenet.sum 1\n<<<<<<< HEAD\n", 2)]
    public void A_line_that_cannot_be_read_is_named(string text, int line)
    {
        var error = Assert.Throws<TenetException>(() => MigrationRecord.Parse(text, "db/migrations/tenet.sum"));

        Assert.Equal(ErrorCode.MigrationRecordInvalid, error.Code);
        Assert.Equal($"db/migrations/tenet.sum:{line}", error.Place);
    }

    [Fact]
    public void A_file_that_stands_twice_is_named_with_both_lines()
    {
        var text = Record(Three).ToText();
        var error = Assert.Throws<TenetException>(() => MigrationRecord.Parse(text + text.Split('\n')[2] + "\n", "tenet.sum"));

        Assert.Equal("'002_b.sql' stands twice; it is at line 3 already.", error.Message);
        Assert.Equal("tenet.sum:5", error.Place);
    }

    private static MigrationRecord Record(params (string, string)[] files) => MigrationRecord.From(Folder.Read(files));

    private static TenetException Broken(MigrationRecord record, params (string, string)[] files) =>
        Assert.Throws<TenetException>(() => record.Compare(Folder.Read(files)).ThrowIfBroken("db/migrations"));

    private static void AssertClean(RecordComparison comparison)
    {
        Assert.Empty(comparison.Problems);
        Assert.Empty(comparison.NewMigrations);
        Assert.Empty(comparison.ChangedRepeatables);
    }
}
