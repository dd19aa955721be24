using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Functions;

/// <summary>No function says that it is leakproof.</summary>
internal sealed class NotLeakproof : Rule
{
    public override RuleInfo Info { get; } = new(
        "functions/leakproof", Severity.Warning, "No function says that it is leakproof",
        "Row security lets a LEAKPROOF function see rows before the policy: one that raises an error or a notice shows them.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from routine in schema.Of<Routine>()
        where routine.Leakproof
        select Found(routine.Id, $"{Shown(routine.Id)} sees rows before the policies.");
}
