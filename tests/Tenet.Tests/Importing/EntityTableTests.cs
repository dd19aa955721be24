using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tenet.Core.Importing;
using Tenet.Core.Importing.Reading;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Xunit;

namespace Tenet.Tests.Importing;

/// <summary>Entity tables of any number of tables and columns: what is read is what was written.</summary>
public sealed class EntityTableTests
{
    private static readonly string[] Types = ["uuid", "text", "integer", "numeric", "boolean", "date", "jsonb", "timestamp with time zone"];

    private static readonly Gen<(string Name, string[] Columns)[]> Schemas =
        from count in Gen.Choose(1, 8)
        from widths in Gen.ArrayOf(Gen.Choose(1, 12), count)
        from types in Gen.ArrayOf(Gen.Choose(0, Types.Length - 1), 100)
        select widths.Select((width, i) => (
            string.Create(CultureInfo.InvariantCulture, $"things{i}s"),
            Enumerable.Range(0, width).Select(n => string.Create(CultureInfo.InvariantCulture, $"part{n}x {Types[types[((i * 12) + n) % 100]]}")).ToArray())).ToArray();

    [Fact]
    public void The_columns_of_any_entity_table_are_those_of_the_schema() => Prop.ForAll(Schemas.ToArbitrary(), schema =>
    {
        var model = Base(schema);

        return schema.All(table => model.Of<Column>().Where(column => column.Table == table.Name && column.Name != "id").OrderBy(column => column.Position.Value).Select(column => $"{column.Name} {column.Type}").SequenceEqual(table.Columns));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_thousand_tables_are_read_in_a_moment()
    {
        var schema = Enumerable.Range(0, 1000).Select(i => (Name: string.Create(CultureInfo.InvariantCulture, $"things{i}s"), Columns: Enumerable.Range(0, 10).Select(n => string.Create(CultureInfo.InvariantCulture, $"part{n}x text")).ToArray())).ToArray();
        var since = Stopwatch.GetTimestamp();

        var model = Base(schema);

        Assert.Equal(11_000, model.Of<Column>().Count());
        Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(5), Stopwatch.GetElapsedTime(since).ToString());
    }

    private static SchemaModel Base((string Name, string[] Columns)[] schema)
    {
        var rows = schema.Select(table => $"| {table.Name} | Things | {string.Join(", ", table.Columns.Select(column => $"`{column}`"))} | |");
        var text = "| Table | Purpose | Key columns | Notes |\n|---|---|---|---|\n" + string.Join('\n', rows) + "\n";
        var import = SchemaImport.Read([new SourceDocument("doc.md", text)], new ImportOptions(new ProjectSettings(), 180000));
        return import.Base(new Dictionary<string, string?>(), new SchemaModel(180000, [], [], []));
    }
}
