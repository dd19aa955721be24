using System.Text.Json;
using System.Text.Json.Nodes;
using Tenet.Core.Snapshots;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Database;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>docs/schemas/snapshot.schema.json says what snapshots hold, and real ones hold to it.</summary>
public sealed class SnapshotSchemaTests(SandboxFixture fixture)
{
    private const string Committed = "docs/schemas/snapshot.schema.json";

    private const string Explanation = "docs/snapshot.md";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_committed_schema_is_what_the_types_give()
    {
        var made = SnapshotSchema.ToText(new DocumentationComments().Of);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_GOLDEN is refused where CI=true: what is committed is judged there, not changed.");
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.At(Committed))!);
            File.WriteAllText(Repository.At(Committed), made);
        }

        Assert.Equal(Page.Text(Committed), made);
    }

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("torture")]
    public async Task Real_snapshots_fit_the_schema(string subject)
    {
        await using var database = await Subject.CreateAsync(fixture.Sandbox, subject, Cancellation);
        Assert.Empty(Form().Problems(await SnapshotAsync(database)));
    }

    [Fact]
    public async Task The_example_of_the_page_is_what_its_statements_give()
    {
        Assert.SkipUnless(fixture.Sandbox.ServerVersion >= 180000, "The page shows what PostgreSQL 18 gives.");
        await using var database = await fixture.Sandbox.CreateDatabaseAsync(Cancellation);
        await using (var connection = await database.OpenAsync(Cancellation))
        {
            await ScriptRunner.RunAsync(connection, new SqlScript(Explanation, Page.First(Explanation, "sql")), Cancellation);
        }

        var (shown, real) = (JsonNode.Parse(Page.First(Explanation, "json"))!, JsonNode.Parse((await SnapshotAsync(database)).GetRawText())!);
        shown["serverVersion"] = real["serverVersion"]!.DeepClone();
        Assert.True(JsonNode.DeepEquals(shown, real), real.ToJsonString());
        Assert.Empty(Form().Problems(JsonSerializer.SerializeToElement(shown)));
    }

    [Fact]
    public void A_snapshot_that_says_something_else_does_not_fit()
    {
        var snapshot = JsonNode.Parse("""{"format":1,"serverVersion":180000,"facts":[{"kind":"schema","name":"app","owner":"app"}]}""")!;
        Assert.Empty(Form().Problems(JsonSerializer.SerializeToElement(snapshot)));
        snapshot["facts"]![0]!["colour"] = "red";
        Assert.NotEmpty(Form().Problems(JsonSerializer.SerializeToElement(snapshot)));
        snapshot["facts"]![0] = new JsonObject { ["kind"] = "shema", ["name"] = "app" };
        Assert.NotEmpty(Form().Problems(JsonSerializer.SerializeToElement(snapshot)));
    }

    private static JsonForm Form() => new(JsonDocument.Parse(Page.Text(Committed)).RootElement);

    private static async Task<JsonElement> SnapshotAsync(SandboxDatabase database)
    {
        using var stream = new MemoryStream();
        SnapshotSerializer.Write(await CatalogReader.ReadAsync(database.OpenAsync, Cancellation), stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
