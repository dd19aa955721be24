using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>tenet.sum, written by <c>tenet migrate repair</c> and watched by <c>check</c>.</summary>
public sealed class MigrationRecordTests
{
    private static TestFolder Recorded() => TestFolder.With(
        ("db/schema/a.sql", "CREATE TABLE a (id int, b int);"),
        ("db/migrations/001_a.sql", "CREATE TABLE a (id int);"),
        ("db/migrations/002_b.sql", "ALTER TABLE a ADD COLUMN b int;"));

    [Fact]
    public async Task Repair_writes_the_record_and_check_accepts_it()
    {
        using var project = Recorded();

        var repair = await CommandRun.Of("migrate", "repair", "-p", project.Path);
        Expect.Success(repair);
        Assert.Contains("recorded 2 files", repair.Out, StringComparison.Ordinal);

        Assert.Contains("db/migrations/tenet.sum", project.Files());
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task A_new_migration_is_noted_and_is_no_error()
    {
        using var project = Recorded();
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        project.Write("db/migrations/003_c.sql", "COMMENT ON TABLE a IS NULL;");

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Success(run);
        Assert.Contains("003_c.sql", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_migration_is_an_error_until_it_is_accepted()
    {
        using var project = Recorded();
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        project.Append("db/migrations/001_a.sql", "\nSELECT 1;\n");

        await RefusedAsync(project, "TNT1008", "001_a.sql");
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        Expect.Success(await CommandRun.Of("check", "-p", project.Path));
    }

    [Fact]
    public async Task A_missing_migration_is_an_error()
    {
        using var project = Recorded();
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        File.Delete(project.At("db/migrations/002_b.sql"));

        await RefusedAsync(project, "TNT1007", "002_b.sql");
    }

    [Fact]
    public async Task A_migration_that_comes_before_a_recorded_one_is_an_error()
    {
        using var project = TestFolder.With(
            ("db/schema/a.sql", "CREATE TABLE a (id int);"),
            ("db/migrations/20250101_090000_a.sql", "CREATE TABLE a (id int);"),
            ("db/migrations/20250103_090000_c.sql", "SELECT 1;"));
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
        project.Write("db/migrations/20250102_090000_b.sql", "SELECT 1;");

        await RefusedAsync(project, "TNT1009", "20250102_090000_b.sql");
    }

    [Fact]
    public async Task A_record_that_is_none_is_an_error()
    {
        using var project = Recorded();
        project.Write("db/migrations/tenet.sum", "<<<<<<< HEAD\nnonsense\n");

        await RefusedAsync(project, "TNT1013", "tenet.sum");
        Expect.Success(await CommandRun.Of("migrate", "repair", "-p", project.Path));
    }

    private static async Task RefusedAsync(TestFolder project, string code, string file)
    {
        foreach (var command in (string[])["check", "history"])
        {
            var run = await CommandRun.Of(command, "-p", project.Path);
            Expect.Error(run, code, 2);
            Assert.Contains(file, run.Error, StringComparison.Ordinal);
        }
    }
}
