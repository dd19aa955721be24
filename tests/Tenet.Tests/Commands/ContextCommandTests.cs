using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet context</c> and <c>tenet prove documents</c>, as a user runs them.</summary>
public sealed class ContextCommandTests
{
    // R-202, R-207, R-212
    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    public async Task What_the_examples_say_is_true_and_their_registry_is_up_to_date(string example)
    {
        using var project = TestFolder.OfExample(example);
        var before = project.Read("db/context/ids.yml");

        Expect.Success(await CommandRun.Of("context", "--write", "-p", project.Path));

        Assert.Equal(before, project.Read("db/context/ids.yml"));
    }

    // R-009
    [Fact]
    public async Task A_table_that_a_migration_renames_takes_its_file_and_its_id_along()
    {
        using var project = TestFolder.With(
            ("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, label text);"),
            ("db/migrations/001_shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, label text);"),
            ("db/context/deep/shop.yml", "table: shop # here\nowner: Us\npurpose: { stores: a, why: b, uses: c }\ncolumns: { label: none, gone: pii }\n"));
        Expect.Findings(await CommandRun.Of("context", "--write", "-p", project.Path), "DBT-101  public.shop", "db/context/deep/shop.yml:4", "wrote db/context/ids.yml");

        project.Write("db/schema/shop.sql", "CREATE TABLE store (id bigint PRIMARY KEY, title text);\nALTER TABLE store RENAME CONSTRAINT store_pkey TO shop_pkey;");
        project.Write("db/migrations/002_store.sql", "ALTER TABLE shop RENAME TO store; ALTER TABLE store RENAME label TO title;");
        Expect.Findings(await CommandRun.Of("context", "-p", project.Path), "DBT-101  public.store", "label is now title");
        Assert.StartsWith("table: shop #", project.Read("db/context/deep/shop.yml"), StringComparison.Ordinal);
        Expect.Findings(await CommandRun.Of("context", "--write", "-p", project.Path), "wrote db/context/deep/shop.yml");

        Assert.Equal("table: store # here\nowner: Us\npurpose: { stores: a, why: b, uses: c }\ncolumns: { title: none, gone: pii }\n", project.Read("db/context/deep/shop.yml"));
    }

    [Theory]
    [InlineData("table: shop\nowenr: x", "TNT6021")]
    [InlineData("table: [", "TNT6020")]
    public async Task A_broken_file_is_told_before_a_server_is_started(string text, string code)
    {
        using var project = TestFolder.With(("db/schema/shop.sql", "CREATE TABLE shop (id bigint);"), ("db/context/shop.yml", text));

        Expect.Error(await CommandRun.Of("context", "-p", project.Path), code, 2);
    }

    [Fact]
    public async Task Evidence_is_written_once_and_stays_while_nothing_changes()
    {
        using var project = TestFolder.With(("db/schema/shop.sql", "CREATE TABLE shop (id bigint PRIMARY KEY, kind text CHECK (kind IN ('a', 'b')));"));
        Expect.Success(await CommandRun.Of("prove", "documents", "--write", "-p", project.Path));
        var before = project.Read("db/evidence/values-accepted.json");

        var again = await CommandRun.Of("prove", "documents", "--write", "-p", project.Path);

        Expect.Success(again);
        Assert.DoesNotContain("wrote", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, project.Read("db/evidence/values-accepted.json"));
        Assert.Equal(["db/context", "db/evidence"], project.Files().Select(file => Path.GetDirectoryName(file)!).Append("db/context").Distinct().Where(folder => folder != "db/schema").Order(StringComparer.Ordinal));
    }
}
