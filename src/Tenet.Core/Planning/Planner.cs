using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Planning.Hazards;
using Tenet.Core.Planning.Online;
using Tenet.Core.Planning.Renaming;
using Tenet.Core.Project;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning;

/// <summary>Writes the steps from one schema to another.</summary>
public static class Planner
{
    // Bodies may name what comes later, and every name is written with its schema.
    private static readonly ValueList<string> Settings = ["SET check_function_bodies = off", "SELECT pg_catalog.set_config('search_path', '', false)"];

    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be, read from a server of the same major version.</param>
    /// <param name="options">What to respect.</param>
    /// <returns>The same input gives the same plan, byte by byte.</returns>
    /// <exception cref="TenetException">TNT4001 where objects need each other and no order of steps exists, TNT4002 where a rename cannot be.</exception>
    public static MigrationPlan Plan(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        var (was, now) = (Visible(before, options.Ignore), Visible(after, options.Ignore));
        var renamed = Renamer.Rename(was, options.Renames);
        var changes = SchemaDiff.Compare(renamed.Model, now);
        var (fates, graph, order) = Order(new Side(renamed.Model), new Side(now), changes, options);
        var hazards = HazardFinder.Find(fates, changes);
        var steps = options.Strategy == PlanStrategy.Online
            ? OnlineSteps.Write(renamed.Steps, new Scene(fates, graph, order), hazards)
            : Steps(renamed.Steps, [.. order.Select(node => graph.Nodes[node])], hazards);
        return new MigrationPlan(
            after.ServerVersion,
            SchemaFingerprint.Of(was, IgnorePatterns.None),
            SchemaFingerprint.Of(now, IgnorePatterns.None),
            Settings,
            steps,
            hazards.OrderBy(hazard => hazard.Class).ToValueList());
    }

    private static SchemaModel Visible(SchemaModel model, Func<Fact, bool>? ignore) =>
        ignore is null ? model : new SchemaModel(model.ServerVersion, model.Facts.Where(fact => !ignore(fact)), model.Edges, model.Notices);

    private static (Fates Fates, PlanGraph Graph, IReadOnlyList<int> Order) Order(Side before, Side after, IReadOnlyList<FactChange> changes, PlanOptions options)
    {
        var circles = new PlanCircles();
        while (true)
        {
            var fates = new Fates(before, after, changes, circles.Forced);
            var graph = new PlanGraph(fates, changes, circles.Splits, circles.Apart, options);
            var order = DumpOrder.Sort(graph.Nodes.Count, node => graph.Needs(node).Select(edge => edge.To));
            if (order.Count == graph.Nodes.Count)
            {
                return (fates, graph, order);
            }

            var any = false;
            var found = DumpOrder.Circles(graph.Nodes.Count, node => graph.Needs(node).Select(edge => edge.To));
            foreach (var circle in found)
            {
                any |= circles.Break(graph, circle, fates);
            }

            if (!any)
            {
                throw Unbreakable(graph, found[0]);
            }
        }
    }

    private static TenetException Unbreakable(PlanGraph graph, IReadOnlyList<int> circle)
    {
        string[] names = [.. circle.Select(node => $"{graph.Nodes[node].Action.ToString().ToLowerInvariant()} {graph.Nodes[node].Subject}").Distinct()];
        return new TenetException(ErrorCode.PlanCycle, $"{names.Length} steps wait for each other: {string.Join(", ", names.Take(5))}{(names.Length > 5 ? ", …" : "")}.", details: names);
    }

    // A new label of an enum type can be used when it is committed: such steps come first, in a phase of their own.
    private static ValueList<PlanStep> Steps(IReadOnlyList<PlanStep> renames, IReadOnlyList<PlanNode> nodes, IReadOnlyList<Hazard> hazards)
    {
        var bySubject = hazards.ToLookup(hazard => hazard.Subject);
        var steps = new List<PlanStep>(renames);
        var told = new HashSet<FactId>();
        var isSplit = nodes.Any(node => node.IsAhead);
        foreach (var node in nodes.Where(node => node.IsAhead).Concat(nodes.Where(node => !node.IsAhead)))
        {
            var phase = isSplit && !node.IsAhead ? 2 : 1;
            foreach (var sql in node.Write())
            {
                // Each danger stands at the first step of its subject.
                steps.Add(new PlanStep(sql, node.Subject, node.Action, phase, true, told.Add(node.Subject) ? bySubject[node.Subject].ToValueList() : []));
            }
        }

        return steps.ToValueList();
    }
}
