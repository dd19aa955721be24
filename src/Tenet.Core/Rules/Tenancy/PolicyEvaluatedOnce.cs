using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Tenancy;

/// <summary>A policy asks for its setting once, not for every row.</summary>
internal sealed class PolicyEvaluatedOnce : Rule
{
    public override RuleInfo Info { get; } = new(
        "tenancy/policy-evaluated-once", Severity.Warning, "A policy asks for its setting once, not for every row",
        "A function in a policy runs for each row that is read, unless it stands in a subquery of its own: (SELECT current_setting(…)) is asked once for the statement.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from policy in schema.Of<Policy>()
        let functions = schema.Shape(policy)?.Expressions.SelectMany(expression => expression.PerRow).Distinct().Order(StringComparer.Ordinal).ToList() ?? []
        where functions.Count > 0
        select Found(policy.Id, $"{Shown(policy.Id)} asks {string.Join(" and ", functions)} for every row; (SELECT …) around it is asked once.");
}
