using Tenet.Core.History.Layouts;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>New migrations come after those that are there, and are read back as they were meant.</summary>
public sealed class MigrationWriterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 20, 30, 400, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(MigrationLayout.Timestamp, "20260101_000000_a.sql", "20260301_092030_b.sql")]
    [InlineData(MigrationLayout.Timestamp, "20270101_235959_a.sql", "20270102_000000_b.sql")]
    [InlineData(MigrationLayout.Timestamp, "20260301_092030_a.sql", "20260301_092031_b.sql")]
    [InlineData(MigrationLayout.Sequential, "009_a.sql", "010_b.sql")]
    [InlineData(MigrationLayout.Sequential, "999_a.sql", "1000_b.sql")]
    [InlineData(MigrationLayout.Supabase, "20260101000000_a.sql", "20260301092030_b.sql")]
    [InlineData(MigrationLayout.Prisma, "0_init/migration.sql", "20260301092030_b/migration.sql")]
    [InlineData(MigrationLayout.Flyway, "V1.9__a.sql", "V1.10__b.sql")]
    [InlineData(MigrationLayout.Flyway, "V20260101000000__a.sql", "V20260301092030__b.sql")]
    [InlineData(MigrationLayout.GolangMigrate, "000041_a.up.sql", "000042_b.up.sql")]
    [InlineData(MigrationLayout.GolangMigrate, "20260101000000_a.up.sql", "20260301092030_b.up.sql")]
    public void a_new_version_follows_the_last_one(MigrationLayout layout, string last, string expected)
    {
        // A count has no gaps.
        MigrationFile[] there = layout == MigrationLayout.Sequential
            ? [.. Enumerable.Range(1, int.Parse(last[..3], null)).Select(number => new MigrationFile($"{number:000}_a.sql", "SELECT 1;"))]
            : [new MigrationFile(last, "SELECT 1;")];
        var set = MigrationFolder.Read(there, layout);

        var files = MigrationWriter.Write(set, "b", [new NewMigration(["b"], "SELECT 2;\n", "SELECT 3;\n")], Now);

        Assert.Equal(expected, files[0].Path);
        var read = MigrationFolder.Read([.. there, .. files], layout).Migrations;
        Assert.Equal(there.Length + 1, read.Count);
        Assert.Contains("SELECT 2;", read[^1].Up.Text, StringComparison.Ordinal);
        Assert.Contains("SELECT 3;", read[^1].Down!.Text, StringComparison.Ordinal);
    }

    //
    [Fact]
    public void a_series_is_numbered_and_a_part_that_must_stand_alone_is_marked()
    {
        var set = new MigrationSet(MigrationLayout.Timestamp, []);

        var files = MigrationWriter.Write(set, "b", [new NewMigration(["one"], "SELECT 1;\n", "SELECT 2;\n"), new NewMigration(["two"], "SELECT 3;\n", "SELECT 4;\n", UpAlone: true)], Now);

        Assert.Equal(["20260301_092030_b_1.sql", "20260301_092031_b_2.sql"], files.Select(file => file.Path));
        var read = MigrationFolder.Read(files, MigrationLayout.Timestamp).Migrations;
        Assert.Equal([null, false], read.Select(migration => migration.Up.Transactional));
        Assert.Equal([null, null], read.Select(migration => migration.Down!.Transactional));
        Assert.Equal(["one", "two"], read.Select(migration => migration.Description));
    }

    [Fact]
    public void a_line_in_a_body_that_looks_like_a_marker_divides_nothing()
    {
        const string body = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\nSELECT 1\n-- down\n$$;\n";

        var files = MigrationWriter.Write(new MigrationSet(MigrationLayout.Sequential, []), "b", [new NewMigration(["b"], body, "DROP FUNCTION f();\n")], Now);

        var read = Assert.Single(MigrationFolder.Read(files, MigrationLayout.Sequential).Migrations);
        Assert.Equal(body.Trim(), read.Up.Text.Trim());
        Assert.Equal("DROP FUNCTION f();", read.Down!.Text.Trim());
    }
}
