using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Facts without their names, so that two that differ in nothing else are equal.</summary>
internal sealed class FactShapes
{
    private readonly Dictionary<FactId, List<Column>> columns;

    /// <param name="facts">The ones to look at; what goes or comes with its table is no question of its own.</param>
    /// <param name="model">The schema that they are of.</param>
    public FactShapes(IReadOnlyList<Fact> facts, SchemaModel model)
    {
        var ids = facts.Select(fact => fact.Id).ToHashSet();
        var tables = facts.OfType<Table>().Select(table => table.Id).ToHashSet();
        columns = (tables.Count == 0 ? [] : model.Of<Column>()).Where(column => tables.Contains(column.Parent!.Value)).ToLists(column => column.Parent!.Value, column => column);
        All = [.. from fact in facts where fact.Parent is not { } parent || !ids.Contains(parent) let shape = Shape(fact) where shape is not null select (fact.Id, shape)];
    }

    public IReadOnlyList<(FactId Id, object Shape)> All { get; }

    private object? Shape(Fact fact) => fact switch
    {
        Column { Relation: null, Generated: null } column => $"column {column.Schema}.{column.Table}: {column.Type}",
        Table { PartitionOf: null } table => $"table {table.Schema}: {string.Join(", ", (columns.GetValueOrDefault(table.Id) ?? []).Select(column => $"{column.Name} {column.Type}").Order(StringComparer.Ordinal))}",
        ConstraintFact or Model.Index or Policy or Routine or Sequence or Domain or DomainConstraint or EnumType or View or MaterializedView => Nameless(fact),
        _ => null,
    };

    private static Fact? Nameless(Fact fact) => fact switch
    {
        SchemaFact item => item with { Name = "", Owner = null, Comment = null },
        RelationFact part => part with { Name = "", Comment = null },
        DomainConstraint check => check with { Name = "", Comment = null },
        _ => null,
    };
}
