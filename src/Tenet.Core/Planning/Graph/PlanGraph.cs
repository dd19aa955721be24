using Tenet.Core.Diffing;
using Tenet.Core.Model;
using Tenet.Core.Planning.Grants;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>The steps of a plan and what each must follow.</summary>
internal sealed class PlanGraph
{
    private readonly Fates fates;
    private readonly Splits splits;
    private readonly PlanNode[] nodes;
    private readonly List<DumpEdge>[] needs;
    private readonly Dictionary<FactId, int> makes = [];
    private readonly Dictionary<FactId, int> sketches = [];
    private readonly Dictionary<FactId, int> lateDefaults = [];
    private readonly Dictionary<FactId, int> removes = [];
    private readonly HashSet<FactId> parked = [];
    private readonly Dictionary<FactId, List<int>> letsGo = [];
    private readonly Dictionary<FactId, List<int>> letsGoOfExpression = [];

    public PlanGraph(Fates fates, IReadOnlyList<FactChange> changes, Splits splits, IReadOnlySet<FactId> apart, PlanOptions options)
    {
        (this.fates, this.splits) = (fates, splits);
        nodes = [.. AllNodes(changes, apart, options)];
        Array.Sort(nodes, PlanNode.Compare);
        needs = Array.ConvertAll(nodes, static _ => new List<DumpEdge>());
        for (var i = 0; i < nodes.Length; i++)
        {
            Enter(i);
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            AddNeeds(i);
        }

        AddRemovals();
        AddNames();
    }

    public IReadOnlyList<PlanNode> Nodes => nodes;

    public IReadOnlyList<DumpEdge> Needs(int node) => needs[node];

    private List<PlanNode> AllNodes(IReadOnlyList<FactChange> changes, IReadOnlySet<FactId> apart, PlanOptions options)
    {
        var additions = new Additions(fates, new UnitContext(fates.After.Index, splits) { ExtensionDefaults = options.ExtensionDefaults }, new BirthRights(fates.Before, fates.After, options.Role));
        List<PlanNode> all =
        [
            .. new Removals(fates, apart).Nodes(), .. additions.Nodes(), .. new Alterings(fates).Nodes(), .. new Joinings(fates, additions).Nodes(),
            .. new Publishings(fates).Nodes(), .. DefaultPrivilegeChanges.Nodes(changes),
        ];
        var made = all.Where(node => node.Action == PlanAction.Create).SelectMany(node => node.Makes).ToHashSet();
        all.AddRange(new GrantChanges(fates).Nodes(made));
        return all;
    }

    private void Enter(int i)
    {
        var node = nodes[i];
        if (node.IsParking)
        {
            parked.Add(node.Subject);
        }

        foreach (var id in node.Makes)
        {
            makes.TryAdd(id, i);
        }

        foreach (var id in node.Removes)
        {
            removes.TryAdd(id, i);
        }

        foreach (var id in node.LetsGo)
        {
            Add(letsGo, id, i);
        }

        foreach (var id in node.LetsGoOfExpression)
        {
            Add(letsGoOfExpression, id, i);
        }

        if (node.Unit is { IsSketch: true })
        {
            sketches[node.Subject] = i;
        }
        else if (node.IsLateDefault || (node.Unit is { Makes.Count: 0, Stage: DumpStage.Main } && splits.Apart.Contains(node.Subject)))
        {
            lateDefaults[node.Subject] = i;
        }
    }

    private void AddNeeds(int i)
    {
        var node = nodes[i];
        foreach (var id in node.Needs)
        {
            AddMade(i, id, null);
        }

        foreach (var id in node.Follows)
        {
            AddRemoved(i, id);
            foreach (var other in fates.Gone.Contains(id) ? [] : letsGo.GetValueOrDefault(id) ?? [])
            {
                if (other != i)
                {
                    needs[i].Add(new DumpEdge(other, null, id));
                }
            }
        }

        if (node.Unit is not null && sketches.TryGetValue(node.Subject, out var sketch) && sketch != i)
        {
            needs[i].Add(new DumpEdge(sketch, null, node.Subject));
        }

        foreach (var id in node.Makes)
        {
            // What comes back comes when it has gone.
            if (fates.Gone.Contains(id))
            {
                AddRemoved(i, id);
            }

            foreach (var target in fates.After.Edges(id).Where(target => !IsNoOrder(id, target)))
            {
                AddEdge(i, node, id, target);
            }
        }
    }

    private void AddEdge(int i, PlanNode node, FactId id, FactId target)
    {
        var isExpression = DumpGraph.IsOfExpression(target.Kind);
        if (isExpression && lateDefaults.TryGetValue(id, out var late))
        {
            AddMade(late, target, id);
            return;
        }

        // The default of what is altered is a step of its own.
        if (isExpression && node.Action == PlanAction.Alter && fates.After.Find(id) is Column { Generated: null } or Domain)
        {
            return;
        }

        if (id.Kind == FactKind.OperatorFamily && target.Kind is not (FactKind.Schema or FactKind.Role))
        {
            i = makes.GetValueOrDefault(Marks.Attached(id), i);
        }

        AddMade(i, target, id);
        if (sketches.TryGetValue(id, out var sketch) && Sketch.Needs(fates.After.Find(id), target, fates.After.Index))
        {
            AddMade(sketch, target, null);
        }
    }

    private bool IsNoOrder(FactId from, FactId to) => from.Kind switch
    {
        FactKind.Sequence => to.Kind is FactKind.Table or FactKind.Column,
        FactKind.OperatorFamily => to.Kind == FactKind.OperatorClass,
        _ => Relation(from) is Table { PartitionOf: { } parent } && Relation(to) is Table other && ModelIndex.TableId(parent) == other.Id,
    };

    private Fact? Relation(FactId id) => fates.After.Find(id) is { } fact ? fact as Table ?? fates.After.Find(fact.Parent ?? id) : null;

    // Whatever needed what goes is gone itself or has let go.
    private void AddRemovals()
    {
        foreach (var id in removes.Keys.Concat(letsGo.Keys).Concat(letsGoOfExpression.Keys).Distinct().ToArray())
        {
            foreach (var target in fates.Before.Needs(id))
            {
                if (removes.TryGetValue(target, out var removal))
                {
                    Release(id, target, removal);
                }
            }
        }
    }

    private void Release(FactId id, FactId target, int removal)
    {
        var stripped = removes.ContainsKey(Removals.Stripped(id));
        var isExpression = DumpGraph.IsOfExpression(target.Kind) && id.Kind is FactKind.Column or FactKind.Domain && fates.Before.Find(id) is Column { Generated: null } or Domain;
        var first = fates.Gone.Contains(id) && !stripped ? (removes.TryGetValue(id, out var mine) ? [mine] : [])
            : isExpression ? letsGoOfExpression.GetValueOrDefault(id) ?? []
            : fates.Gone.Contains(id) && stripped && id.Kind == FactKind.Column ? [removes.GetValueOrDefault(id, removal)]
            : letsGo.GetValueOrDefault(id) ?? [];
        foreach (var node in first)
        {
            if (node != removal)
            {
                needs[removal].Add(new DumpEdge(node, id, target));
            }
        }
    }

    private void AddNames()
    {
        var free = new Dictionary<(string, string, string), List<int>>();
        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var name in nodes[i].Removes.Where(id => fates.Before.Has(id) && !parked.Contains(nodes[i].Subject)).Concat(nodes[i].Frees).Select(TakenNames.Of).OfType<(string, string, string)>())
            {
                (free.TryGetValue(name, out var list) ? list : free[name] = []).Add(i);
            }
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            foreach (var id in nodes[i].Takes.Concat(nodes[i].Action == PlanAction.Create ? nodes[i].Makes : []))
            {
                foreach (var owner in TakenNames.Of(id) is { } name && free.TryGetValue(name, out var list) ? list : [])
                {
                    if (owner != i)
                    {
                        needs[i].Add(new DumpEdge(owner, null, id));
                    }
                }
            }
        }
    }

    private void AddMade(int node, FactId target, FactId? via)
    {
        var makesDo = sketches.TryGetValue(target, out var maker) && splits.MakesDo(nodes[node].Subject, target);
        if ((makesDo || makes.TryGetValue(target, out maker)) && maker != node)
        {
            needs[node].Add(new DumpEdge(maker, via, target));
        }
    }

    private void AddRemoved(int node, FactId target)
    {
        // A type that was put aside has made room already.
        if (removes.TryGetValue(target, out var removal) && removal != node && !parked.Contains(nodes[removal].Subject))
        {
            needs[node].Add(new DumpEdge(removal, null, target));
        }
    }

    private static void Add(Dictionary<FactId, List<int>> lists, FactId id, int node) => (lists.TryGetValue(id, out var list) ? list : lists[id] = []).Add(node);
}
