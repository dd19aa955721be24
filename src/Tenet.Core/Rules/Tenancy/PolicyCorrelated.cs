using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A policy needs no subquery for every row.</summary>
internal sealed class PolicyCorrelated : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-correlated", Severity.Note, "A policy needs no subquery for every row",
        "A policy that looks up the parent of each row costs as many lookups as there are rows; a copy of the tenant column in the child costs none.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from policy in schema.Of<Policy>()
        where schema.Shape(policy)?.Expressions.Any(expression => expression.Correlated) == true
        select Found(policy.Id, $"{Shown(policy.Id)} runs a subquery for every row.");
}
