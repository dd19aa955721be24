using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Evidence;
using Tenet.Core.Model;
using Tenet.Core.Planning.Graph;
using Tenet.Core.Planning.Hazards;
using Tenet.Core.Planning.Online;
using Tenet.Core.Planning.Renaming;
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
        return Plan(new PlanInput(new Side(renamed.Model), new Side(now), SchemaDiff.Compare(renamed.Model, now), new LazyFingerprint(was), new LazyFingerprint(now)), renamed.Steps, options);
    }

    /// <summary>The way there and the way back, which have nearly all in common.</summary>
    /// <inheritdoc cref="Plan(SchemaModel, SchemaModel, PlanOptions)"/>
    public static (MigrationPlan Up, MigrationPlan Down) BothWays(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Renames.Count > 0)
        {
            // Each way has names of its own.
            return (Plan(before, after, options), Plan(after, before, options with { Renames = RenamedNames.Back(options.Renames) }));
        }

        var there = PlanInput.Of(Visible(before, options.Ignore), Visible(after, options.Ignore));
        var back = Task.Run(() => Plan(there.Reversed(), [], options));
        MigrationPlan up;
        try
        {
            up = Plan(there, [], options);
        }
        finally
        {
            // Where this way fails, its own error is told, and nothing runs on unseen.
            ((IAsyncResult)back).AsyncWaitHandle.WaitOne();
        }

        return (up, back.GetAwaiter().GetResult());
    }

    private static MigrationPlan Plan(PlanInput input, IReadOnlyList<PlanStep> renames, PlanOptions options)
    {
        var (fates, graph, order) = Order(input.Before, input.After, input.Changes, options.Role);
        var hazards = HazardFinder.Find(fates, input.Changes);
        var steps = options.Strategy == PlanStrategy.Online
            ? OnlineSteps.Write(renames, new Scene(fates, graph, order), hazards)
            : Steps(renames, [.. order.Select(node => graph.Nodes[node])], hazards);
        return new MigrationPlan(
            input.After.Model.ServerVersion,
            input.Is,
            input.Becomes,
            Settings,
            steps,
            hazards.OrderBy(hazard => hazard.Class).ToValueList());
    }

    private static SchemaModel Visible(SchemaModel model, Func<Fact, bool>? ignore) =>
        ignore is null ? model : new SchemaModel(model.ServerVersion, model.Facts.Where(fact => !ignore(fact)), model.Edges, model.Notices);

    private static (Fates Fates, PlanGraph Graph, IReadOnlyList<int> Order) Order(Side before, Side after, IReadOnlyList<FactChange> changes, string? role)
    {
        var circles = new PlanCircles();
        while (true)
        {
            var fates = new Fates(before, after, changes, circles.Forced);
            var graph = new PlanGraph(fates, changes, circles.Splits, circles.Apart, role);
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
        var bySubject = hazards.ToLists(hazard => hazard.Subject, hazard => hazard);
        var steps = new List<PlanStep>(renames);
        var told = new HashSet<FactId>();
        var isSplit = nodes.Any(node => node.IsAhead);
        foreach (var node in nodes.Where(node => node.IsAhead).Concat(nodes.Where(node => !node.IsAhead)))
        {
            var phase = isSplit && !node.IsAhead ? 2 : 1;
            foreach (var sql in node.Write())
            {
                // Each danger stands at the first step of its subject.
                steps.Add(new PlanStep(sql, node.Subject, node.Action, phase, true, told.Add(node.Subject) && bySubject.TryGetValue(node.Subject, out var dangers) ? dangers.ToValueList() : []));
            }
        }

        return steps.ToValueList();
    }
}
