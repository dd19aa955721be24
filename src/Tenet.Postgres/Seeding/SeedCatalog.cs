using Npgsql;
using Tenet.Core.Seeding;

namespace Tenet.Postgres.Seeding;

/// <summary>Reads what rows must fit.</summary>
internal static class SeedCatalog
{
    /// <param name="connection">A database that has the schema; names are read with an empty <c>search_path</c>.</param>
    /// <param name="cancellation">Ends it between queries.</param>
    public static async Task<SeedSchema> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var tables = new List<(long Oid, SeedTable Table)>();
        await ForEachAsync("SeedTables", row => tables.Add((row.Number("oid"), new SeedTable(row.Text("schema")!, row.Text("name")!)
        {
            HasTriggers = row.Flag("triggers"),
            DeferrableTriggers = row.Texts("deferrable"),
            TriggerSource = row.Text("source")!,
        })));
        var columns = new List<(long Table, SeedColumn Column)>();
        await ForEachAsync("SeedColumns", row => columns.Add((row.Number("table"), new SeedColumn(row.Text("name")!, row.Text("type")!, row.Flag("notnull"))
        {
            Generated = row.Flag("generated"),
            Default = row.Text("preset"),
            Sequence = row.Text("sequence"),
        })));
        var checks = new List<(long Table, SeedCheck Check)>();
        await ForEachAsync("SeedChecks", row => checks.Add((row.Number("table"),
            new SeedCheck(row.Text("name")!, row.Text("expression")!, row.Texts("columns"), $"{row.Text("expression")}\n{row.Text("source")}"))));
        var keys = new List<(long Table, SeedKey Key)>();
        await ForEachAsync("SeedKeys", row => keys.Add((row.Number("table"), new SeedKey(row.Text("name")!, row.Texts("columns"), row.Texts("parts"), row.Text("predicate"), row.Flag("exclusion"))
        {
            IsPrimary = row.Flag("primary"),
            NullsNotDistinct = row.Flag("alike"),
        })));
        var paths = tables.ToDictionary(item => item.Oid, item => item.Table.Path);
        var foreignKeys = new List<(long Table, SeedForeignKey Key)>();
        await ForEachAsync("SeedForeignKeys", row =>
        {
            if (paths.TryGetValue(row.Number("parent"), out var parent))
            {
                foreignKeys.Add((row.Number("table"), new SeedForeignKey(row.Text("name")!, row.Texts("columns"), parent, row.Texts("parentcolumns"), row.Flag("full"))));
            }
        });
        var types = new Dictionary<string, SeedType>();
        await ForEachAsync("SeedTypes", row => types[row.Text("name")!] = TypeOf(row));
        var (columnsOf, checksOf) = (columns.ToLookup(item => item.Table, item => item.Column), checks.ToLookup(item => item.Table, item => item.Check));
        var (keysOf, parentsOf) = (keys.ToLookup(item => item.Table, item => item.Key), foreignKeys.ToLookup(item => item.Table, item => item.Key));
        return new SeedSchema(
            [.. tables.Select(item => item.Table with { Columns = [.. columnsOf[item.Oid]], Checks = [.. checksOf[item.Oid]], Keys = [.. keysOf[item.Oid]], ForeignKeys = [.. parentsOf[item.Oid]] })],
            types);

        async Task ForEachAsync(string query, Action<SeedRow> take)
        {
            await using var command = new NpgsqlCommand(Query(query), connection);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var row = new SeedRow(reader);
            while (await reader.ReadAsync(cancellation))
            {
                take(row);
            }
        }
    }

    private static SeedType TypeOf(SeedRow row) => new(
        row.Text("name")!,
        row.Text("kind") switch { "e" => SeedTypeKind.Enum, "d" => SeedTypeKind.Domain, "r" => SeedTypeKind.Range, "m" => SeedTypeKind.Multirange, _ => SeedTypeKind.Composite },
        row.Text("below"))
    {
        Labels = row.Texts("labels"),
        Attributes = [.. row.Texts("attributes").Zip(row.Texts("attributetypes"))],
        Checks = row.Texts("checks"),
        NotNull = row.Flag("notnull"),
    };

    private static string Query(string name)
    {
        using var reader = new StreamReader(typeof(SeedCatalog).Assembly.GetManifestResourceStream(name + ".sql")!);
        return reader.ReadToEnd();
    }
}
