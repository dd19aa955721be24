using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Dumping;

/// <summary>The units of a model in an order that loads.</summary>
internal sealed class DumpPlan
{
    private readonly DumpGraph graph;
    private readonly List<int> order;

    private DumpPlan(DumpGraph graph, List<int> order)
    {
        this.graph = graph;
        this.order = order;
    }

    public IEnumerable<DumpUnit> Units => order.Select(unit => graph.Units[unit]);

    /// <summary>Each unit beside those that it follows, in order.</summary>
    public IEnumerable<(DumpUnit Unit, IEnumerable<DumpUnit> Needs)> UnitsWithNeeds =>
        order.Select(unit => (graph.Units[unit], graph.Needs(unit).Select(edge => graph.Units[edge.To])));

    /// <exception cref="TenetException">TNT3006 where objects need each other and none can be taken apart.</exception>
    public static DumpPlan Of(SchemaModel model)
    {
        var index = new ModelIndex(model);
        var splits = new Splits();
        while (true)
        {
            var graph = new DumpGraph(index, splits);
            var order = DumpOrder.Sort(graph.Units.Count, unit => graph.Needs(unit).Select(edge => edge.To));
            if (order.Count == graph.Units.Count)
            {
                return new DumpPlan(graph, order);
            }

            foreach (var circle in DumpOrder.Circles(graph.Units.Count, unit => graph.Needs(unit).Select(edge => edge.To)))
            {
                if (!CircleBreaker.Break(graph, circle, index, splits))
                {
                    throw Unbreakable(graph, circle);
                }
            }
        }
    }

    private static TenetException Unbreakable(DumpGraph graph, IReadOnlyList<int> circle)
    {
        var names = circle.Select(unit => graph.Units[unit].Subject.ToString()).Distinct().ToArray();
        return new TenetException(ErrorCode.DumpCycle, $"{names.Length} objects need each other: {string.Join(", ", names.Take(5))}{(names.Length > 5 ? ", …" : "")}.", details: names);
    }
}
