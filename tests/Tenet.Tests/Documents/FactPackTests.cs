using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
using Tenet.Core.Snapshots.Packing;
using Tenet.Postgres.Catalog;
using Tenet.Tests.Database;
using Tenet.Tests.Database.RoundTrip;
using Xunit;

namespace Tenet.Tests.Documents;

/// <summary>Packed models are generated code, committed, and give back what was packed: the snapshot's JSON is the judge.</summary>
public sealed class FactPackTests(SandboxFixture fixture)
{
    private const string Committed = "src/Tenet.Core/Snapshots/Packing/FactPack.Generated.cs";

    [Fact]
    public void The_committed_code_is_what_the_records_give()
    {
        var made = FactPackSource.Make();
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
    public async Task A_packed_model_is_read_back_as_it_was(string subject)
    {
        var model = await ModelAsync(subject);
        Assert.Equal(Json(model), Json(ModelPack.Read(ModelPack.Write(model))));
    }

    [Fact]
    public async Task Damaged_bytes_are_refused_and_never_more()
    {
        var bytes = ModelPack.Write(await ModelAsync("vibecoder"));
        var random = new Random(7);
        for (var run = 0; run < 2000; run++)
        {
            var damaged = run % 3 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
            if (run % 3 != 0)
            {
                damaged[random.Next(run % 3 == 1 ? 200 : damaged.Length)] = (byte)random.Next(256);
            }

            // A flipped letter gives another model; whatever is no model is a FormatException and nothing else.
            try
            {
                ModelPack.Read(damaged);
            }
            catch (FormatException)
            {
            }
        }

        Assert.Throws<FormatException>(() => ModelPack.Read([]));
        Assert.Throws<FormatException>(() => ModelPack.Read([.. bytes, 0]));
    }

    private async Task<SchemaModel> ModelAsync(string subject)
    {
        await using var database = await Subject.CreateAsync(fixture.Sandbox, subject, TestContext.Current.CancellationToken);
        return await CatalogReader.ReadAsync(database.OpenAsync, TestContext.Current.CancellationToken);
    }

    private static string Json(SchemaModel model)
    {
        using var stream = new MemoryStream();
        SnapshotSerializer.Write(model, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
