using Tenet.Core.History.Layouts;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>R-168 to R-171, C-88: each layout is recognised by its files alone, and read in its own order.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Timestamp_files_have_a_time_a_name_and_sections()
    {
        var set = Folder.Read(
            ("20251102_080000_add_users.sql", "SELECT 2;"),
            ("20251101_120000_add_referral_code.sql", "-- Adds referral codes.\n\n-- up\nSELECT 1;\n-- down\nSELECT 0;\n"));

        Assert.Equal(MigrationLayout.Timestamp, set.Layout);
        var first = set.Migrations[0];
        Assert.Equal("20251101_120000", first.Version);
        Assert.Equal("add_referral_code", first.Name);
        Assert.Equal("20251101_120000_add_referral_code.sql", first.Path);
        Assert.Equal(new DateTimeOffset(2025, 11, 1, 12, 0, 0, TimeSpan.Zero), first.Stamp);
        Assert.Equal("Adds referral codes.", first.Description);
        Assert.Equal(new MigrationScript("db/migrations/20251101_120000_add_referral_code.sql", "SELECT 1;\n", 4), first.Up);
        Assert.Equal(new MigrationScript("db/migrations/20251101_120000_add_referral_code.sql", "SELECT 0;\n", 6), first.Down);
        Assert.Null(first.Transactional);
        Assert.Null(set.Migrations[1].Down);
        Assert.Equal(1, set.Migrations[1].Up.FirstLine);
    }

    [Fact]
    public void Sequential_files_run_by_number_and_not_by_text()
    {
        var set = Folder.Of([.. Enumerable.Range(1, 1001).Select(n => $"{n:D3}_step.sql")]);

        Assert.Equal(MigrationLayout.Sequential, set.Layout);
        Assert.Equal(["999", "1000", "1001"], set.Migrations.Skip(998).Select(migration => migration.Version));
        Assert.Null(set.Migrations[0].Stamp);
    }

    [Theory]
    [InlineData("000_a.sql", "001_b.sql")]
    [InlineData("1_a.sql", "02_b.sql")]
    public void A_count_may_begin_at_nought_and_have_any_width(params string[] paths) => Assert.Equal(paths, Folder.Of(paths).Paths());

    [Fact]
    public void Supabase_files_are_all_up_and_a_sibling_is_the_way_back() // R-170, C-88
    {
        var set = Folder.Read(
            ("20250602150000_b.sql", "-- second\nSELECT 2;"),
            ("20250601120000_a.sql", "SELECT 1;"),
            ("20250601120000_a.down.sql", "SELECT 0;"));

        Assert.Equal(MigrationLayout.Supabase, set.Layout);
        Assert.Equal(["20250601120000_a.sql", "20250602150000_b.sql"], set.Paths());
        Assert.Equal(new MigrationScript("db/migrations/20250601120000_a.down.sql", "SELECT 0;", 1), set.Migrations[0].Down);
        Assert.Equal(["20250601120000_a.sql", "20250601120000_a.down.sql"], set.Migrations[0].Files.Select(file => file.Path));
        Assert.Equal("second", set.Migrations[1].Description);
        Assert.Null(set.Migrations[1].Down);
    }

    [Fact]
    public void A_supabase_file_may_have_its_way_back_in_a_section() // C-88
    {
        var migration = Folder.Read(("20250601120000_a.sql", "-- up\nSELECT 1;\n-- down\nSELECT 0;")).Migrations[0];

        Assert.Equal("SELECT 1;\n", migration.Up.Text);
        Assert.Equal("SELECT 0;", migration.Down!.Text);
    }

    [Fact]
    public void Prisma_folders_hold_a_migration_and_maybe_its_way_back() // R-171, R-184's names
    {
        var set = Folder.Read(
            ("migration_lock.toml", "provider = \"postgresql\""),
            ("20250602150000_add_project_templates/migration.sql", "SELECT 2;"),
            ("20250601120000_add_user_preferences/migration.sql", "SELECT 1;"),
            ("20250601120000_add_user_preferences/down.sql", "SELECT 0;"),
            ("0_init/migration.sql", "SELECT 0;"));

        Assert.Equal(MigrationLayout.Prisma, set.Layout);
        Assert.Equal(["init", "add_user_preferences", "add_project_templates"], set.Migrations.Select(migration => migration.Name));
        Assert.Equal("SELECT 0;", set.Migrations[1].Down!.Text);
        Assert.Null(set.Migrations[2].Down);
        Assert.Null(set.Migrations[0].Stamp);
    }

    [Fact]
    public void Prisma_folders_may_be_counted()
    {
        var set = Folder.Read(("02_b/migration.sql", "SELECT 2;"), ("01_a/migration.sql", "SELECT 1;"), ("10_c/migration.sql", "SELECT 3;"), ("20250601120000_d/migration.sql", "SELECT 4;"));

        Assert.Equal(MigrationLayout.Prisma, set.Layout);
        Assert.Equal(["01", "02", "10", "20250601120000"], set.Migrations.Select(migration => migration.Version));
    }

    [Fact]
    public void Flyway_versions_are_compared_part_by_part_and_repeatables_come_last()
    {
        var set = Folder.Read(
            ("R__views.sql", "SELECT 8;"),
            ("R__functions.sql", "SELECT 7;"),
            ("V1.10__d.sql", "SELECT 4;"),
            ("V1.9__c.sql", "SELECT 3;"),
            ("V1.2_1__b.sql", "SELECT 2;"),
            ("later/V2__e.sql", "SELECT 5;"),
            ("V1__a.sql", "SELECT 1;"),
            ("U1__a.sql", "SELECT 0;"));

        Assert.Equal(MigrationLayout.Flyway, set.Layout);
        Assert.Equal(["1", "1.2_1", "1.9", "1.10", "2", "R__functions", "R__views"], set.Migrations.Select(migration => migration.Version));
        Assert.Equal("SELECT 0;", set.Migrations[0].Down!.Text);
        Assert.Equal([false, false, false, false, false, true, true], set.Migrations.Select(migration => migration.Repeatable));
    }

    [Fact]
    public void Golang_migrate_files_come_in_pairs_and_run_by_number()
    {
        var set = Folder.Read(("10_b.up.sql", "SELECT 2;"), ("9_a.up.sql", "SELECT 1;"), ("9_a.down.sql", "SELECT 0;"), ("20250601120000_c.up.sql", "SELECT 3;"));

        Assert.Equal(MigrationLayout.GolangMigrate, set.Layout);
        Assert.Equal(["9_a.up.sql", "10_b.up.sql", "20250601120000_c.up.sql"], set.Paths());
        Assert.Equal("SELECT 0;", set.Migrations[0].Down!.Text);
        Assert.Null(set.Migrations[0].Stamp);
        Assert.Equal(2025, set.Migrations[2].Stamp!.Value.Year);
    }

    [Fact]
    public void Dbmate_files_are_told_from_supabase_by_their_marker()
    {
        var set = Folder.Read(("20250601120000_a.sql", "-- migrate:up transaction:false\nSELECT 1;\n\n-- migrate:down\nSELECT 0;\n"));

        Assert.Equal(MigrationLayout.Dbmate, set.Layout);
        var migration = set.Migrations[0];
        Assert.Equal("SELECT 1;\n\n", migration.Up.Text);
        Assert.False(migration.Transactional);
        Assert.Null(migration.Down!.Transactional);
        Assert.Equal(5, migration.Down.FirstLine);
    }

    [Fact]
    public void A_named_layout_goes_before_what_the_files_look_like()
    {
        (string, string)[] files = [("20250601120000_a.sql", "-- migrate:up\nSELECT 1;"), ("20250601120001_b.sql", "SELECT 2;")];

        Assert.Equal(MigrationLayout.Supabase, Folder.Named(MigrationLayout.Supabase, files).Layout);
        Assert.Equal("SELECT 1;", Folder.Named(MigrationLayout.Supabase, files).Migrations[0].Up.Text);
    }

    [Theory]
    [InlineData(null, MigrationLayout.Timestamp)]
    [InlineData(MigrationLayout.Prisma, MigrationLayout.Prisma)]
    public void An_empty_folder_is_an_empty_set(MigrationLayout? named, MigrationLayout layout)
    {
        var set = MigrationFolder.Read([new("README.md", "# Migrations"), new("tenet.sum", ""), new(".gitkeep", "")], named);

        Assert.Equal(layout, set.Layout);
        Assert.Empty(set.Migrations);
    }

    [Fact]
    public void Documentation_the_record_and_hidden_files_may_lie_beside_migrations() =>
        Assert.Single(Folder.Of("001_a.sql", "README.md", "readme.txt", "tenet.sum", ".gitignore", ".idea/x.xml").Migrations);

    [Fact]
    public void The_order_of_the_files_handed_over_does_not_matter() =>
        Assert.Equal(Folder.Of("001_a.sql", "002_b.sql", "003_c.sql"), Folder.Of("003_c.sql", "001_a.sql", "002_b.sql"));
}
