using Xunit;

namespace Tenet.Tests.Commands;

/// <summary>Projects that are wrong: one error each, with the place.</summary>
public sealed class BadProjectTests
{
    private const string Schema = "CREATE TABLE a (id int);";

    [Fact]
    public async Task An_unknown_key_is_named_with_the_nearest_known_one()
    {
        using var project = TestFolder.With(("tenet.yml", "project: shop\nmigratoins: { path: db/moves }\n"), ("db/schema/a.sql", Schema));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT1003", 2);
        Assert.Contains("'migratoins'", run.Error, StringComparison.Ordinal);
        Assert.Contains("'migrations'", run.Error, StringComparison.Ordinal);
        Assert.Contains("tenet.yml:2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("project: [a\nschema: x\n")]
    [InlineData("project: a\n\tschema: x\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("postgres: { version: eighteen }\n")]
    [InlineData("postgres: { version: 14 }\n")]
    [InlineData("schema: { a: b }\n")]
    public async Task Broken_yaml_and_wrong_values_are_told_with_their_line(string yaml)
    {
        using var project = TestFolder.With(("tenet.yml", yaml), ("db/schema/a.sql", Schema));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT1002", 2);
        Assert.Contains("tenet.yml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_without_sql_files_is_refused()
    {
        using var project = TestFolder.With(("tenet.yml", "project: shop\n"));

        Expect.Error(await CommandRun.Of("check", "-p", project.Path), "TNT1001", 2);
    }

    [Fact]
    public async Task A_history_is_asked_of_a_project_that_has_none()
    {
        using var project = TestFolder.With(("db/schema/a.sql", Schema));

        Expect.Error(await CommandRun.Of("history", "-p", project.Path), "TNT1001", 2);
        Expect.Error(await CommandRun.Of("migrate", "repair", "-p", project.Path), "TNT1001", 2);
    }

    [Theory]
    [InlineData("001_a.sql", "V2__b.sql", "TNT1005")]
    [InlineData("001_a.sql", "notes.sql", "TNT1005")]
    [InlineData("001_a.sql", "001_b.sql", "TNT1006")]
    [InlineData("001_a.sql", "003_b.sql", "TNT1007")]
    public async Task A_folder_of_migrations_that_makes_no_sense_is_told_by_the_file(string first, string second, string code)
    {
        using var project = TestFolder.With(("db/schema/a.sql", Schema), ("db/migrations/" + first, Schema), ("db/migrations/" + second, "SELECT 1;"));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, code, 2);
        Assert.Contains(second, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_the_server_lacks_is_named()
    {
        using var project = TestFolder.With(("tenet.yml", "postgres: { extensions: [ no_such_thing ] }"), ("db/schema/a.sql", Schema));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT2008", 3);
        Assert.Contains("no_such_thing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_is_named()
    {
        using var project = TestFolder.With(("db/schema/a.sql", Schema));
        // Root may read everything, so a link to nowhere stands for what cannot be read.
        File.CreateSymbolicLink(project.At("db/schema/b.sql"), project.At("nowhere.sql"));

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT3005", 3);
        Assert.Contains("db/schema/b.sql", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE })]
    [InlineData(new byte[] { 0x53, 0x45, 0x4C, 0x45, 0x43, 0x54, 0x00, 0x31 })]
    public async Task A_file_that_is_no_text_is_named(byte[] content)
    {
        using var project = TestFolder.With(("db/schema/a.sql", Schema));
        await File.WriteAllBytesAsync(project.At("db/schema/b.sql"), content);

        var run = await CommandRun.Of("check", "-p", project.Path);

        Expect.Error(run, "TNT3005", 3);
        Assert.Contains("db/schema/b.sql", run.Error, StringComparison.Ordinal);
    }
}
