using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Xunit;

namespace Tenet.Tests.Database.RoundTrip;

/// <summary>Read, dump, load, and judge: nothing is lost on the way, on the oldest and on the newest server .</summary>
public sealed class RoundTripTests(SandboxFixture fixture)
{
    public static TheoryData<int, string, bool> Cases()
    {
        var cases = new TheoryData<int, string, bool>();
        foreach (var major in (int[])[15, 18])
        {
            foreach (var subject in (string[])["motion-mavericks", "vibecoder", "torture"])
            {
                cases.Add(major, subject, false);
                cases.Add(major, subject, true);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task a_dump_loads_into_an_empty_database_and_yields_the_same_schema(int major, string subject, bool split)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(major);
        await using var source = await Subject.CreateAsync(sandbox, subject, cancellation);
        var before = await CatalogReader.ReadAsync(source.OpenAsync, cancellation);

        await using var copy = await LoadAsync(sandbox, before, split, cancellation);

        Oracle.Same(await Oracle.CatalogAsync(source, cancellation), await Oracle.CatalogAsync(copy, cancellation));
        var after = await CatalogReader.ReadAsync(copy.OpenAsync, cancellation);
        Assert.Empty(SchemaDiff.Compare(before, after, columnOrder: true));
    }

    [Theory]
    [InlineData("motion-mavericks")]
    [InlineData("vibecoder")]
    [InlineData("torture")]
    public async Task pg_dump_of_15_sees_no_difference_either(string subject)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(15);
        await using var source = await Subject.CreateAsync(sandbox, subject, cancellation);
        var expected = await Oracle.PgDumpAsync(source, 15, cancellation);
        Assert.SkipWhen(expected is null, "No pg_dump of version 15 or later is on the PATH.");

        await using var copy = await LoadAsync(sandbox, await CatalogReader.ReadAsync(source.OpenAsync, cancellation), split: false, cancellation);

        // Which of two objects of one name comes first is a matter of OIDs; the catalog oracle looks at the order of columns.
        Oracle.Same(Sorted(expected!), Sorted((await Oracle.PgDumpAsync(copy, 15, cancellation))!));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task what_the_server_words_anew_on_reading_back_is_no_difference(int major)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(major);
        await using var source = await Subject.CreateAsync(sandbox, "unstable", cancellation);
        var before = await CatalogReader.ReadAsync(source.OpenAsync, cancellation);

        await using var copy = await LoadAsync(sandbox, before, split: false, cancellation);

        Assert.Empty(SchemaDiff.Compare(before, await CatalogReader.ReadAsync(copy.OpenAsync, cancellation)));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public async Task a_snapshot_read_back_is_the_model_that_was_written(int major)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sandbox = await fixture.OfAsync(major);
        await using var source = await Subject.CreateAsync(sandbox, "torture", cancellation);
        var model = await CatalogReader.ReadAsync(source.OpenAsync, cancellation);
        using var stream = new MemoryStream();
        SnapshotSerializer.Write(model, stream);
        stream.Position = 0;

        var read = SnapshotSerializer.Read(stream, "memory");

        Assert.Equal(model.Facts, read.Facts);
        Assert.Equal(model.Edges, read.Edges);
        Assert.Equal(model.Notices, read.Notices);
        Assert.Equal(DumpScript.ToText(model), DumpScript.ToText(read));
    }

    private static List<string> Sorted(IReadOnlyList<string> lines) => [.. lines.Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal)];

    private static async Task<SandboxDatabase> LoadAsync(Postgres.Sandbox.Sandbox sandbox, SchemaModel model, bool split, CancellationToken cancellation)
    {
        var copy = await sandbox.CreateDatabaseAsync(cancellation);
        await using var connection = await copy.OpenAsync(cancellation);
        if (split)
        {
            var files = DumpFiles.Split(model).Where(file => file.Path.EndsWith(".sql", StringComparison.Ordinal));
            await SchemaLoader.LoadAsync(connection, [.. files.Select(file => new SqlScript(file.Path, file.Text))], cancellation);
        }
        else
        {
            await ScriptRunner.RunAsync(connection, new SqlScript("dump.sql", DumpScript.ToText(model)), cancellation);
        }

        return copy;
    }
}
