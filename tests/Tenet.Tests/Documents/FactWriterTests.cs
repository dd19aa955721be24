using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
using Tenet.Postgres.Catalog;
using Tenet.Tests.Database;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>The writer of facts is generated, committed, and writes what the serializer writes.</summary>
public sealed class FactWriterTests(SandboxFixture fixture)
{
    private const string Committed = "src/Tenet.Core/Snapshots/FactWriter.Generated.cs";

    [Fact]
    public void The_committed_writer_is_what_the_records_give()
    {
        var made = FactWriterSource.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_GOLDEN is refused where CI=true: what is committed is judged there, not changed.");
            File.WriteAllText(Repository.At(Committed), made);
        }

        Assert.Equal(Page.Text(Committed), made);
    }

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    [InlineData("torture")]
    public async Task Each_fact_is_written_as_the_serializer_writes_it(string subject)
    {
        await using var database = await Subject.CreateAsync(fixture.Sandbox, subject, TestContext.Current.CancellationToken);
        var model = await CatalogReader.ReadAsync(database.OpenAsync, TestContext.Current.CancellationToken);
        var form = (JsonTypeInfo<Fact>)SnapshotSerializer.Options.GetTypeInfo(typeof(Fact));
        foreach (var fact in model.Facts)
        {
            Assert.Equal(JsonSerializer.Serialize(fact, form), Written(fact));
        }
    }

    private static string Written(Fact fact)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = SnapshotSerializer.Options.Encoder }))
        {
            FactWriter.Write(writer, fact);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
