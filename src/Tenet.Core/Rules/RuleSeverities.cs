using Tenet.Core.Project;

namespace Tenet.Core.Rules;

/// <summary>What findings count in a project: what <c>tenet.yml</c> says of the rule goes before what it says of the family, and that before the rule's own word.</summary>
public sealed class RuleSeverities(LintSettings settings)
{
    private readonly Dictionary<string, Severity> said = settings.Severity.GroupBy(said => said.Rule, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Severities.Of(group.Last().Word), StringComparer.Ordinal);

    public Severity Of(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return said.TryGetValue(rule.Id, out var own) || said.TryGetValue(rule.Family, out own) ? own : rule.Severity;
    }
}
