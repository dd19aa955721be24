using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>No policy calls a volatile function.</summary>
internal sealed class VolatileInPolicy : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/volatile-in-policy", Severity.Warning, "No policy calls a volatile function",
        "A volatile function is called anew wherever it stands, and nothing that it decides can be looked up in an index.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from policy in schema.Of<Policy>()
        from id in schema.Needs(policy.Id)
        let routine = schema.Model.Find(id) as Routine
        where routine is { Volatility: null }
        select Found(routine.Id, $"{Shown(routine.Id)} is volatile, and {Shown(policy.Id)} calls it; STABLE is what a function is that only reads.");
}
