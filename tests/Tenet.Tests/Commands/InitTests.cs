using Xunit;

namespace Tenet.Tests.Commands;

public sealed class InitTests
{
    private const string Doc = "| Table | Purpose | Key columns |\n|---|---|---|\n| pots | Pots | `id UUID`, `name` |\n";

    [Fact]
    public async Task An_empty_project_passes_its_check_and_is_not_begun_twice()
    {
        using var folder = new TestFolder();

        Expect.Success(await CommandRun.Of("init", folder.At("new")));

        Assert.Equal(["new/db/context/.gitkeep", "new/db/migrations/.gitkeep", "new/db/schema/schema.sql", "new/tenet.yml"], folder.Files().Order(StringComparer.Ordinal));
        Expect.Success(await CommandRun.Of("-p", folder.At("new"), "check"));
        Expect.Error(await CommandRun.Of("init", folder.At("new")), "TNT1010", 2);
    }

    [Fact]
    public async Task A_project_from_a_document_has_a_first_migration_that_makes_its_schema()
    {
        using var folder = TestFolder.With(("doc.md", Doc));

        Expect.Success(await CommandRun.Of("init", folder.At("new"), "--from", folder.At("doc.md")));

        Assert.Single(folder.Files(), file => file.StartsWith("new/db/migrations/", StringComparison.Ordinal) && file.EndsWith("_initial_schema.sql", StringComparison.Ordinal));
        Assert.Contains("stores: Pots", folder.Read("new/db/context/pots.yml"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("-p", folder.At("new"), "check"));
    }

    [Fact]
    public async Task A_project_from_a_database_names_its_roles_and_makes_its_schema()
    {
        await using var server = await RunningServer.StartAsync(
            "CREATE ROLE potter BYPASSRLS", "CREATE TABLE pots (id uuid PRIMARY KEY, name text NOT NULL)", "CREATE INDEX pots_name_idx ON pots (name)", "COMMENT ON TABLE pots IS 'Pots'", "GRANT SELECT ON pots TO potter");
        using var folder = new TestFolder();

        Expect.Success(await CommandRun.Of("init", folder.At("new"), "--from", server.SocketUrl));

        Assert.Contains("{ name: 'potter', attributes: [BYPASSRLS] }", folder.Read("new/tenet.yml"), StringComparison.Ordinal);
        Assert.Contains("GRANT SELECT", folder.Read("new/db/schema/tables/public.pots.sql"), StringComparison.Ordinal);
        Expect.Success(await CommandRun.Of("-p", folder.At("new"), "check"));
    }

    [Theory]
    [InlineData("tenet.yml")]
    [InlineData("db/schema/mine.sql")]
    [InlineData("db/context/mine.yml")]
    [InlineData("db/migrations/1.sql")]
    public async Task Whatever_stands_there_stays(string file)
    {
        using var folder = TestFolder.With((file, "mine"));

        Expect.Error(await CommandRun.Of("init", folder.Path), "TNT1010", 2);

        Assert.Equal([file], folder.Files());
        Assert.Equal("mine", folder.Read(file));
    }
}
