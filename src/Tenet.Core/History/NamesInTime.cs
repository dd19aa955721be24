using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>Which table, view or column bore a name after a given migration: a name alone does not say, since it can be given again.</summary>
public sealed class NamesInTime
{
    private readonly Dictionary<MigrationStep, int> order;
    private readonly List<ObjectHistory> relations;
    private readonly List<(int Step, string Old, string New)> schemas;
    private readonly Lazy<ILookup<ObjectHistory, ObjectHistory>> columns;
    private readonly Dictionary<RelationName, List<ObjectHistory>> ever = [];

    public NamesInTime(SchemaHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        order = history.Steps.Select((step, index) => (step, index)).ToDictionary(pair => pair.step, pair => pair.index);
        relations = [.. history.Objects.Where(item => item.Id.Kind is FactKind.Table or FactKind.View or FactKind.MaterializedView)];
        schemas =
        [
            .. history.Objects.Where(item => item.Id.Kind == FactKind.Schema).SelectMany(item => item.Events)
                .Where(item => item.OldId is not null).Select(item => (order[item.Step], item.OldId!.Value.Name, item.Id.Name)),
        ];
        foreach (var relation in relations)
        {
            foreach (var name in relation.Names.Select(RelationName.Of).Distinct())
            {
                (ever.TryGetValue(name, out var list) ? list : ever[name] = []).Add(relation);
            }
        }

        columns = new(() => history.Objects.Where(item => item.Id.Kind == FactKind.Column && item.Events[0].Parent is not null)
            .Select(column => (Column: column, Owner: Owner(column))).Where(pair => pair.Owner is not null).ToLookup(pair => pair.Owner!, pair => pair.Column));
    }

    /// <summary>The place of a version among the steps, or null where it is none of them.</summary>
    public int? StepOf(string? version) => order.Where(pair => pair.Key.Version == version).Select(pair => (int?)pair.Value).FirstOrDefault();

    /// <summary>The table or view that had the name after the step, or null.</summary>
    public ObjectHistory? At(int step, RelationName name) => Ever(name).FirstOrDefault(item => NameAt(item, step) == name);

    /// <summary>All that ever had the name, in order of creation.</summary>
    public IReadOnlyList<ObjectHistory> Ever(RelationName name) => ever.GetValueOrDefault(name) ?? [];

    /// <summary>The column of the table that had the name after the step, or null.</summary>
    public ObjectHistory? ColumnAt(ObjectHistory relation, int step, string name) =>
        columns.Value[relation].FirstOrDefault(column => OwnNameAt(column, step)?.Name == name);

    /// <summary>All columns that the table ever had under the name.</summary>
    public IEnumerable<ObjectHistory> ColumnsEver(ObjectHistory relation, string name) =>
        columns.Value[relation].Where(column => column.Names.Any(id => id.Name == name));

    private RelationName? NameAt(ObjectHistory relation, int step)
    {
        if (LastUntil(relation, step) is not { } last)
        {
            return OwnNameAt(relation, step) is { } given ? RelationName.Of(given) : null;
        }

        if (last.Kind == HistoryEventKind.Dropped)
        {
            return null;
        }

        // That the schema was renamed is told at the schema alone.
        var name = RelationName.Of(last.Id);
        return schemas.Where(item => item.Step > order[last.Step] && item.Step <= step).Aggregate(name, (now, item) => now.Schema == item.Old ? now with { Schema = item.New } : now);
    }

    private FactId? OwnNameAt(ObjectHistory item, int step) => LastUntil(item, step) switch
    {
        { Kind: HistoryEventKind.Dropped } => null,
        { } last => last.Id,
        // What was there before the first migration has no creation.
        _ => item.Events[0] is { Kind: not HistoryEventKind.Created } first ? first.OldId ?? first.Id : null,
    };

    private HistoryEvent? LastUntil(ObjectHistory item, int step) => item.Events.LastOrDefault(happened => order[happened.Step] <= step);

    // A name of the column's table, after the step that made the column, tells which table it was.
    private ObjectHistory? Owner(ObjectHistory column) =>
        column.Events[0] is { Kind: HistoryEventKind.Created, Parent: { } parent } made ? At(order[made.Step], RelationName.Of(parent)) : null;
}
