using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>The units of a model and what each must follow. Units are numbered in the order that they take where nothing else decides.</summary>
internal sealed class DumpGraph
{
    private readonly ModelIndex index;
    private readonly Splits splits;
    private readonly DumpUnit[] units;
    private readonly List<DumpEdge>[] needs;
    private readonly Dictionary<FactId, int> makes = [];
    private readonly Dictionary<FactId, int> sketches = [];
    private readonly Dictionary<FactId, int> defaults = [];

    public DumpGraph(ModelIndex index, Splits splits)
    {
        this.index = index;
        this.splits = splits;
        units = [.. AllUnits.Of(new UnitContext(index, splits))];
        Array.Sort(units, DumpUnit.Compare);
        needs = new List<DumpEdge>[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            needs[i] = [];
            foreach (var id in units[i].Makes)
            {
                makes.TryAdd(id, i);
            }

            if (units[i].IsSketch)
            {
                sketches[units[i].Subject] = i;
            }
            else if (units[i].Makes.Count == 0 && units[i].Stage == DumpStage.Main && splits.Apart.Contains(units[i].Subject))
            {
                defaults[units[i].Subject] = i;
            }
        }

        AddNeeds();
        AddEdges();
    }

    public IReadOnlyList<DumpUnit> Units => units;

    public IReadOnlyList<DumpEdge> Needs(int unit) => needs[unit];

    /// <summary>An expression of a column or domain asks for such a thing; its type asks for the others.</summary>
    public static bool IsOfExpression(FactKind target) => target is
        FactKind.Function or FactKind.Aggregate or FactKind.Operator or FactKind.Cast or FactKind.Sequence
        or FactKind.TextSearchConfiguration or FactKind.TextSearchDictionary;

    private void AddNeeds()
    {
        for (var i = 0; i < units.Length; i++)
        {
            foreach (var id in units[i].Needs)
            {
                Add(i, id, null);
            }

            if (sketches.TryGetValue(units[i].Subject, out var sketch) && sketch != i)
            {
                needs[i].Add(new DumpEdge(sketch, null, units[i].Subject));
            }
        }
    }

    private void AddEdges()
    {
        foreach (var (from, to) in index.Model.Edges)
        {
            if (!makes.TryGetValue(from, out var unit) || IsNoOrder(from, to))
            {
                continue;
            }

            if (defaults.TryGetValue(from, out var later) && IsOfExpression(to.Kind))
            {
                unit = later;
            }
            else if (from.Kind == FactKind.OperatorFamily && to.Kind is not (FactKind.Schema or FactKind.Role))
            {
                unit = makes.GetValueOrDefault(Marks.Attached(from), unit);
            }

            Add(unit, to, from);
            if (sketches.TryGetValue(from, out var sketch) && Sketch.Needs(index.Model.Find(from), to, index))
            {
                Add(sketch, to, null);
            }
        }
    }

    // OWNED BY makes the sequence depend on its column, and a partition depends on its parent: both are statements of their own.
    private bool IsNoOrder(FactId from, FactId to)
    {
        if (from.Kind == FactKind.Sequence)
        {
            return to.Kind is FactKind.Table or FactKind.Column;
        }

        if (from.Kind == FactKind.OperatorFamily && to.Kind == FactKind.OperatorClass)
        {
            return true;
        }

        return Relation(from) is Table { PartitionOf: { } parent } && Relation(to) is Table other && ModelIndex.TableId(parent) == other.Id;
    }

    private Fact? Relation(FactId id) => index.Model.Find(id) is { } fact ? fact as Table ?? index.Model.Find(fact.Parent ?? id) : null;

    private void Add(int unit, FactId target, FactId? via)
    {
        var sketched = sketches.TryGetValue(target, out var sketch) && splits.MakesDo(units[unit].Subject, target);
        if (!sketched && !makes.TryGetValue(target, out sketch))
        {
            return;
        }

        if (sketch != unit)
        {
            needs[unit].Add(new DumpEdge(sketch, via, target));
        }
    }
}
