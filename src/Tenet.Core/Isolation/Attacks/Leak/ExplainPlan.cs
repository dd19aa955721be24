using Tenet.Core.Model;

namespace Tenet.Core.Isolation.Attacks.Leak;

/// <summary>Has plans explained: what stands in them must not be a value of another tenant.</summary>
internal sealed class ExplainPlan : SeenRelations
{
    public override AttackInfo Info { get; } = new("leak/explain", "EXPLAIN shows a value of another tenant");

    public override IEnumerable<Attempt> Attempts(FactId target, Scene scene) =>
    [
        new Attempt($"EXPLAIN (VERBOSE, COSTS OFF) SELECT * FROM {target.Path}") { Compared = false, Marked = true },
        new Attempt($"EXPLAIN (ANALYZE, VERBOSE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT * FROM {target.Path}") { Compared = false, Marked = true },
    ];
}
