using System.Text.Json;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Facts as texts without their names, so that two that differ in nothing else have the same text.</summary>
internal sealed class FactShapes
{
    private readonly ILookup<FactId, Column> columns;

    /// <param name="facts">The ones to look at; what goes or comes with its table is no question of its own.</param>
    /// <param name="model">The schema that they are of.</param>
    public FactShapes(IReadOnlyList<Fact> facts, SchemaModel model)
    {
        columns = model.Of<Column>().ToLookup(column => column.Parent!.Value);
        var ids = facts.Select(fact => fact.Id).ToHashSet();
        All = [.. from fact in facts where fact.Parent is not { } parent || !ids.Contains(parent) let shape = Shape(fact) where shape is not null select (fact.Id, shape)];
    }

    public IReadOnlyList<(FactId Id, string Shape)> All { get; }

    private string? Shape(Fact fact) => fact switch
    {
        Column { Relation: null, Generated: null } column => $"column {column.Schema}.{column.Table}: {column.Type}",
        Table { PartitionOf: null } table => $"table {table.Schema}: {string.Join(", ", columns[table.Id].Select(column => $"{column.Name} {column.Type}").Order(StringComparer.Ordinal))}",
        ConstraintFact or Model.Index or Policy or Routine or Sequence or Domain or DomainConstraint or EnumType or View or MaterializedView => Written(fact),
        _ => null,
    };

    private static string Written(Fact fact)
    {
        var json = JsonSerializer.SerializeToNode(fact, SnapshotJson.Default.Fact)!.AsObject();
        foreach (var said in (string[])["id", "parent", "name", "owner", "comment"])
        {
            json.Remove(said);
        }

        return json.ToJsonString();
    }
}
