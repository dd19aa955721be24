using System.Text.Json;
using Xunit;

namespace Tenet.Tests.Commands;

/// <summary><c>tenet migrate verify</c> as scripts and people use it.</summary>
public sealed class MigrateVerifyTests
{
    private static readonly (string, string)[] Files =
    [
        ("db/schema/a.sql", "CREATE TABLE a (id int PRIMARY KEY, note text); CREATE INDEX a_note ON a (note);"),
        ("db/migrations/001_a.sql", "CREATE TABLE a (id int PRIMARY KEY, note text);"),
        ("db/migrations/002_index.sql", "-- up\nCREATE INDEX a_note ON a (note);\n-- down\nDROP INDEX a_note;\n"),
    ];

    [Fact]
    public async Task One_migration_is_told_as_json()
    {
        using var project = TestFolder.With(Files);

        var run = await CommandRun.Of("migrate", "verify", "index", "-p", project.Path, "--format", "json");

        Expect.Success(run);
        var only = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("migrations").EnumerateArray());
        Assert.Equal("002", only.GetProperty("version").GetString());
        Assert.All(only.GetProperty("claims").EnumerateArray(), claim => Assert.Equal("proved", claim.GetProperty("verdict").GetString()));
        var statement = Assert.Single(only.GetProperty("statements").EnumerateArray());
        Assert.EndsWith("002_index.sql:2", statement.GetProperty("place").GetString(), StringComparison.Ordinal);
        var held = Assert.Single(statement.GetProperty("locks").EnumerateArray());
        Assert.Equal(("public.a", "SHARE"), (held.GetProperty("relation").GetString(), held.GetProperty("mode").GetString()));
        Assert.Equal(0, statement.GetProperty("lockTimeout").GetInt32());
        Assert.Contains(only.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "migrations/blocking-index");
    }

    [Fact]
    public async Task A_migration_that_is_not_there_and_a_project_without_any_are_errors()
    {
        using var project = TestFolder.With(Files);
        using var without = TestFolder.With(("db/schema/a.sql", "SELECT 1;"));

        Expect.Error(await CommandRun.Of("migrate", "verify", "003", "-p", project.Path), "TNT1012", 2);
        Expect.Error(await CommandRun.Of("migrate", "verify", "-p", without.Path), "TNT1001", 2);
    }
}
