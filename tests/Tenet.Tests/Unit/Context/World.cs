using Tenet.Core.History;
using Tenet.Core.Model;

namespace Tenet.Tests.Unit.Context;

/// <summary>A schema that changes in memory, recorded as a replay would record it: tables with columns, each with an identity that no rename changes.</summary>
internal sealed class World
{
    private const uint Relations = 1259;

    private readonly HistoryRecorder recorder = new();
    private readonly List<WorldTable> tables = [];
    private uint oids = 16384;
    private int steps;

    public World() => recorder.Begin(Model(), Addresses(), []);

    public IReadOnlyList<WorldTable> Tables => tables;

    public SchemaHistory History => recorder.ToHistory();

    public WorldTable Add(string name, params string[] columns)
    {
        var table = new WorldTable(++oids, name);
        tables.Add(table);
        foreach (var column in columns)
        {
            table.Add(column);
        }

        return table;
    }

    public void Drop(WorldTable table) => tables.Remove(table);

    /// <summary>Ends a migration.</summary>
    public void Migrate()
    {
        steps++;
        recorder.Record(new MigrationStep($"{steps:000}", "step", $"db/migrations/{steps:000}_step.sql"), Model(), Addresses());
    }

    public SchemaModel Model() => new(180000, tables.SelectMany(Facts).Append(new Namespace { Name = "public" }), [], []);

    private Dictionary<ObjectAddress, FactId> Addresses()
    {
        var addresses = new Dictionary<ObjectAddress, FactId>();
        foreach (var table in tables)
        {
            addresses.Add(new ObjectAddress(Relations, table.Oid), Table(table).Id);
            foreach (var column in table.Columns)
            {
                addresses.Add(new ObjectAddress(Relations, table.Oid, column.Number), Column(table, column).Id);
            }
        }

        return addresses;
    }

    private static IEnumerable<Fact> Facts(WorldTable table) => [Table(table), .. table.Columns.Select(column => Column(table, column))];

    private static Table Table(WorldTable table) => new() { Schema = "public", Name = table.Name };

    private static Column Column(WorldTable table, WorldColumn column) => new() { Schema = "public", Table = table.Name, Name = column.Name, Type = "text", Position = column.Number };
}
