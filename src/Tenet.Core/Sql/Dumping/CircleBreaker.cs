using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Takes the members of a circle apart, the gentlest way first.</summary>
internal static class CircleBreaker
{
    /// <returns>False where nothing can be taken apart any more.</returns>
    public static bool Break(DumpGraph graph, IReadOnlyList<int> circle, ModelIndex index, Splits splits)
    {
        var members = circle.ToHashSet();
        var edges = circle.SelectMany(unit => graph.Needs(unit).Where(edge => members.Contains(edge.To)).Select(edge => (From: graph.Units[unit], Edge: edge))).ToList();
        return Break(edges, circle.Select(unit => graph.Units[unit].Subject).ToHashSet(), index, splits);
    }

    /// <param name="edges">The edges within the circle.</param>
    /// <param name="subjects">What the members of the circle are about.</param>
    /// <param name="index">The model.</param>
    /// <param name="splits">Takes note of what is taken apart.</param>
    /// <returns>False where nothing can be taken apart any more.</returns>
    public static bool Break(IReadOnlyList<(DumpUnit From, DumpEdge Edge)> edges, IReadOnlySet<FactId> subjects, ModelIndex index, Splits splits)
    {
        return Any(edges, edge => SeparateExpression(edge.Edge, index, splits) || SketchRange(edge.From, edge.Edge, index, splits, subjects))
            || Any(subjects, id => id.Kind == FactKind.View && splits.Sketch(id, subjects))
            || Any(subjects, id => index.Model.Find(id) is Routine { SqlBody: not null } && splits.Sketch(id, subjects))
            || Any(edges, edge => edge.Edge.Via is { } via && index.Model.Find(via) is Column { Generated: not null } && splits.Separate(via));
    }

    // All of a level at once: which edge is met first must not decide.
    private static bool Any<T>(IEnumerable<T> items, Func<T, bool> split)
    {
        var any = false;
        foreach (var item in items)
        {
            any |= split(item);
        }

        return any;
    }

    private static bool SeparateExpression(DumpEdge edge, ModelIndex index, Splits splits) =>
        edge.Via is { } via && index.Model.Find(via) switch
        {
            CheckConstraint or DomainConstraint or KeyConstraint => splits.Separate(via),
            Column { Default: not null, Generated: null } or Domain { Default: not null } => DumpGraph.IsOfExpression(edge.Target.Kind) && splits.Separate(via),
            _ => false,
        };

    private static bool SketchRange(DumpUnit from, DumpEdge edge, ModelIndex index, Splits splits, IReadOnlySet<FactId> circle) =>
        from.Subject.Kind == FactKind.Function && index.Model.Find(edge.Target) is RangeType && splits.Sketch(edge.Target, circle);
}
