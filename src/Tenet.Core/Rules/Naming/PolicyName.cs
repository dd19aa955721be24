using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Naming;

/// <summary>Policies that say the same bear the same name on every table.</summary>
internal sealed class PolicyName : Rule
{
    public override RuleInfo Info { get; } = new(
        "naming/policy-name", Severity.Warning, "Policies that say the same bear the same name on every table",
        "Whoever reads the policies of thirty tables sees by their names which are the usual ones and which is not.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from same in schema.Of<Policy>().GroupBy(policy => (policy.Command, policy.Restrictive, policy.Roles, policy.Using, policy.WithCheck))
        let usual = same.GroupBy(policy => policy.Name).OrderByDescending(named => named.Count()).ThenBy(named => named.Key, StringComparer.Ordinal).First().Key
        from policy in same
        where policy.Name != usual && same.Count() > 2
        select Found(policy.Id, $"{Shown(policy.Id)} says what {usual} says on other tables.");
}
