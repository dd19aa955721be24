using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Graph;

/// <summary>Takes circles of steps apart: new objects as a dump does it, old ones by dropping their parts first, what stays by making it anew.</summary>
internal sealed class PlanCircles
{
    private readonly HashSet<FactId> forced = [];
    private readonly HashSet<FactId> apart = [];

    public Splits Splits { get; } = new();

    /// <summary>Facts that are dropped and made anew although they could be altered.</summary>
    public IReadOnlySet<FactId> Forced => forced;

    /// <summary>Facts that are dropped before what they would go with.</summary>
    public IReadOnlySet<FactId> Apart => apart;

    /// <returns>False where nothing can be taken apart any more.</returns>
    public bool Break(PlanGraph graph, IReadOnlyList<int> circle, Fates fates)
    {
        var members = circle.ToHashSet();
        var inside = circle.SelectMany(node => graph.Needs(node).Where(edge => members.Contains(edge.To)).Select(edge => (From: graph.Nodes[node], Edge: edge))).ToList();
        var any = false;
        // Parts of what goes: their own step comes first.
        foreach (var (from, edge) in inside.Where(pair => pair.From.Band == Band.Remove))
        {
            any |= edge.Via is { } via ? TakeApart(via, graph.Nodes[edge.To], from.Subject, fates) : IsKeyThatGoesWith(graph.Nodes[edge.To], edge.Target) && apart.Add(edge.Target);
        }

        if (any)
        {
            return true;
        }

        foreach (var (from, edge) in inside.Where(pair => pair.From.Unit is null && pair.From.Action == PlanAction.Create))
        {
            any |= edge.Via is { } via && fates.After.Find(via) is Column { Default: not null, Generated: null } && DumpGraph.IsOfExpression(edge.Target.Kind) && Splits.Separate(via);
        }

        if (any)
        {
            return true;
        }

        var units = inside.Where(pair => pair.From.Unit is not null).Select(pair => (From: pair.From.Unit!, pair.Edge)).ToList();
        var subjects = circle.Select(node => graph.Nodes[node]).Where(node => node.Unit is not null).Select(node => node.Subject).ToHashSet();
        if (units.Count > 0 && CircleBreaker.Break(units, subjects, fates.After.Index, Splits))
        {
            return true;
        }

        foreach (var node in circle.Select(node => graph.Nodes[node]).Where(node => node.Action == PlanAction.Alter && fates.Before.Has(node.Subject) && !fates.Gone.Contains(node.Subject)))
        {
            any |= node.Subject.Kind is FactKind.View or FactKind.MaterializedView or FactKind.Function or FactKind.Procedure or FactKind.Policy or FactKind.Trigger
                or FactKind.TextSearchConfiguration && forced.Add(node.Subject);
            any |= node.LetsGoOfExpression.Count > 0 && node.Band == Band.Build && forced.Add(Alterings.Default(node.Subject));
        }

        return any;
    }

    private bool TakeApart(FactId via, PlanNode node, FactId target, Fates fates)
    {
        if (fates.Before.Find(via) is not { } fact || !node.Removes.Contains(via))
        {
            return false;
        }

        var isPart = !IsHeld(fact) && fact is ConstraintFact or Model.Index or Trigger or Policy or RewriteRule or Column { Generated: not null } && node.Subject != via;
        return isPart ? apart.Add(via) : (fact is Column { Default: not null } or View || (fact is Routine { SqlBody: not null } routine && !IsInSignature(routine, target))) && apart.Add(Removals.Stripped(via));
    }

    // What came from the table above goes with that one's.
    private static bool IsHeld(Fact fact) =>
        fact is KeyConstraint { AttachedTo: not null } or Model.Index { AttachedTo: not null } or ForeignKey { Inherited: true } or CheckConstraint { Inherited: true } or Trigger { Inherited: true };

    // A partition cannot go while the partitioned table's foreign key points at its own kind, and the key would go with the table, behind its partitions.
    private static bool IsKeyThatGoesWith(PlanNode node, FactId target) => target.Kind == FactKind.ForeignKey && node.Subject != target && node.Removes.Contains(target);

    // An argument needs its type, whatever the body is.
    private static bool IsInSignature(Routine routine, FactId type)
    {
        var sketch = RoutineDdl.Sketch(routine);
        return NamesInText.Replace(sketch, type.Schema, type.Name, type.Name + "_") != sketch;
    }
}
