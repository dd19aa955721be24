using Tenet.Core.Model;
using Tenet.Core.Sql.Dumping;
using Tenet.Postgres.Catalog;
using Tenet.Postgres.Execution;
using Tenet.Postgres.Sandbox;
using Tenet.Tests.Commands;
using Xunit;

namespace Tenet.Tests.Database.Truth;

/// <summary>A document of an unchanged schema is true, wherever and however the schema was built.</summary>
public sealed class NoFalseAlarmTests(SandboxFixture fixture)
{
    public static TheoryData<string> Subjects => ContentTests.Subjects;

    // the dump makes everything in an order of its own, in a database of its own, under other OIDs.
    [Theory, MemberData(nameof(Subjects))]
    public async Task A_schema_that_was_built_in_another_order_has_the_same_documents(string subject)
    {
        await using var database = await ContentTests.CreateAsync(fixture.Sandbox, subject);
        var model = await ReadAsync(database);
        var desk = new TruthDesk();
        var texts = desk.Write(model);
        Assert.Empty(desk.Check(await ReadAsync(database), texts));

        await using var copy = await fixture.Sandbox.CreateDatabaseAsync(CancellationToken.None);
        await using (var connection = await copy.OpenAsync(CancellationToken.None))
        {
            await ScriptRunner.RunAsync(connection, new SqlScript("dump.sql", DumpScript.ToText(model)), CancellationToken.None);
        }

        Assert.Equal([], desk.Check(await ReadAsync(copy), texts).SelectMany(item => item.Untruths.Select(untruth => $"{item.Path}: {untruth.Text}")));
    }

    // what servers of two versions word alike is written alike, but for the version itself. Queries of views they word in their own ways.
    [Fact]
    public async Task A_schema_on_another_version_has_the_same_documents()
    {
        var desk = new TruthDesk();
        await using var newer = await ContentTests.CreateAsync(await fixture.OfAsync(18), "odd-names");
        await using var older = await ContentTests.CreateAsync(await fixture.OfAsync(15), "odd-names");
        var texts = desk.Write(Alike(await ReadAsync(newer)));

        Assert.Equal([], desk.Check(Alike(await ReadAsync(older)), texts).SelectMany(item => item.Untruths.Select(untruth => $"{item.Path}: {untruth.Text}")));
    }

    // the language of the machine changes nothing.
    [Theory]
    [InlineData("motion-mavericks", "tr_TR.UTF-8")]
    [InlineData("vibecoder", "C")]
    public async Task Another_locale_changes_nothing(string example, string locale)
    {
        await NewestServer.NeedAsync();
        Expect.Success(await CommandRun.With([("LC_ALL", locale), ("LANG", locale), ("TZ", "Pacific/Auckland"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")], "docs", "--check", "-p", Repository.At("examples", example)));
    }

    private static SchemaModel Alike(SchemaModel model)
    {
        var views = model.Of<View>().Select(view => view.Name).ToHashSet();
        return new SchemaModel(180000, model.Facts.Where(fact => !views.Contains(fact.Id.Name) && !views.Contains(fact.Id.Of)), model.Edges.Where(edge => !views.Contains(edge.From.Name)), model.Notices);
    }

    private static Task<SchemaModel> ReadAsync(SandboxDatabase database) => CatalogReader.ReadAsync(database.OpenAsync, CancellationToken.None);
}
