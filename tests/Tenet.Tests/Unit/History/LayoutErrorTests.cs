using Tenet.Core.Errors;
using Tenet.Core.History.Layouts;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>R-172: one layout per folder, and an error that names the file which breaks it.</summary>
public sealed class LayoutErrorTests
{
    [Theory]
    [InlineData("20251101_120000_a.sql", "timestamp")]
    [InlineData("20251101120000_a.sql", "supabase")]
    [InlineData("20251101120000_a/migration.sql", "prisma")]
    [InlineData("V1__a.sql", "flyway")]
    [InlineData("3_a.up.sql", "golang-migrate")]
    public void Mixed_layouts_name_one_file_of_each(string other, string layout)
    {
        var error = Folder.FailsOf("001_a.sql", "002_b.sql", other);

        Assert.Equal(ErrorCode.MigrationLayoutUnclear, error.Code);
        Assert.Equal($"The folder mixes layouts: '001_a.sql' is sequential, '{other}' is {layout}.", error.Message);
        Assert.Equal("db/migrations/" + other, error.Place);
        Assert.Equal("sequential: NNN_name.sql", error.Details[0]);
    }

    [Fact]
    public void Dbmate_beside_supabase_is_a_mixture() => Assert.Contains(
        "is dbmate",
        Folder.Fails(("20250601120000_a.sql", "SELECT 1;"), ("20250601120001_b.sql", "SELECT 1;"), ("20250601120002_c.sql", "-- migrate:up\nSELECT 1;")).Message,
        StringComparison.Ordinal);

    //
    [Theory]
    [InlineData("fix.sql")]
    [InlineData("003-c.sql")]
    [InlineData("sub/003_c.sql")]
    [InlineData("003_c.sql.bak")]
    [InlineData("20251101_c.sql")]
    public void A_stray_file_is_named_with_what_was_expected(string stray)
    {
        var error = Folder.FailsOf("001_a.sql", "002_b.sql", stray);

        Assert.Equal(ErrorCode.MigrationLayoutUnclear, error.Code);
        Assert.Equal($"The file '{stray}' does not fit the layout sequential; expected NNN_name.sql, as '001_a.sql'.", error.Message);
        Assert.Equal("db/migrations/" + stray, error.Place);
    }

    [Fact]
    public void A_folder_with_stray_files_only_is_answered_with_all_layouts()
    {
        var error = Folder.FailsOf("fix.sql");

        Assert.Equal(ErrorCode.MigrationLayoutUnclear, error.Code);
        Assert.Equal(MigrationLayouts.Words.Count, error.Details.Count);
    }

    [Fact]
    public void A_file_that_does_not_fit_the_named_layout_is_an_error() => Assert.Equal(
        "The file '001_a.sql' does not fit the layout prisma; expected YYYYMMDDHHMMSS_name/migration.sql.",
        Assert.Throws<TenetException>(() => Folder.Named(MigrationLayout.Prisma, ("001_a.sql", "SELECT 1;"))).Message);

    [Theory]
    [InlineData("10_b/migration.sql", "2_a/migration.sql")]
    [InlineData("20250601120000_b/migration.sql", "30_a/migration.sql")]
    public void Folders_that_their_tool_runs_in_another_order_are_an_error(string one, string other)
    {
        var error = Folder.FailsOf(one, other);

        Assert.Equal(ErrorCode.MigrationLayoutUnclear, error.Code);
        Assert.Contains("by its name it runs earlier", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20251399_120000_a.sql", "20251399_120000")]
    [InlineData("20250230_120000_a.sql", "20250230_120000")]
    [InlineData("20250228_250000_a.sql", "20250228_250000")]
    [InlineData("20251399120000_a.sql", "20251399120000")]
    [InlineData("20251399120000_a/migration.sql", "20251399120000")]
    public void An_impossible_date_is_an_error(string path, string version)
    {
        var error = Folder.FailsOf(path);

        Assert.Equal(ErrorCode.MigrationLayoutUnclear, error.Code);
        Assert.Contains($"'{version}'", error.Message, StringComparison.Ordinal);
        Assert.Equal("db/migrations/" + path, error.Place);
    }

    [Theory]
    [InlineData("001_a.sql", "001_b.sql")]
    [InlineData("001_a.sql", "1_b.sql")]
    [InlineData("20251101_120000_a.sql", "20251101_120000_b.sql")]
    [InlineData("20251101120000_a.sql", "20251101120000_b.sql")]
    [InlineData("20251101120000_a/migration.sql", "20251101120000_b/migration.sql")]
    [InlineData("V1.0__a.sql", "V1__b.sql")]
    [InlineData("R__a.sql", "views/R__a.sql")]
    [InlineData("1_a.up.sql", "01_b.up.sql")]
    public void Two_migrations_of_one_version_are_both_named(string first, string second)
    {
        var error = Folder.FailsOf(first, second);

        Assert.Equal(ErrorCode.MigrationDuplicated, error.Code);
        Assert.Contains($"'{first}'", error.Message, StringComparison.Ordinal);
        Assert.Contains($"'{second}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Migration 002 is missing: '001_a.sql' is followed by '003_c.sql'.", "003_c.sql", "001_a.sql", "003_c.sql")]
    [InlineData("Migration 001 is missing: the first file is '002_b.sql'.", "002_b.sql", "002_b.sql", "003_c.sql")]
    public void A_gap_in_the_count_is_an_error(string message, string at, params string[] paths)
    {
        var error = Folder.FailsOf(paths);

        Assert.Equal(ErrorCode.MigrationMissing, error.Code);
        Assert.Equal(message, error.Message);
        Assert.Equal("db/migrations/" + at, error.Place);
    }

    [Theory]
    [InlineData("20250601120000_a/migration.sql", "20250602120000_b/down.sql")]
    [InlineData("V1__a.sql", "U2__b.sql")]
    [InlineData("1_a.up.sql", "2_b.down.sql")]
    [InlineData("20250601120000_a.sql", "20250602120000_b.down.sql")]
    public void A_way_back_without_a_way_up_is_an_error(string whole, string lonely)
    {
        var error = Folder.FailsOf(whole, lonely);

        Assert.Equal(ErrorCode.MigrationMalformed, error.Code);
        Assert.Contains($"'{lonely}'", error.Message, StringComparison.Ordinal);
        Assert.Equal($"db/migrations/{lonely}:1", error.Place);
    }
}
