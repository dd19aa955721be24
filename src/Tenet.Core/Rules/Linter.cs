using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules;

/// <summary>Runs rules over a schema.</summary>
public static class Linter
{
    /// <summary>All findings of the rules, the worst first, then by rule and object.</summary>
    /// <param name="input">The schema and what is known about it.</param>
    /// <param name="rules">Those that were asked for.</param>
    public static IReadOnlyList<Finding> Run(RuleInput input, IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rules);
        var (schema, severities) = (new SchemaView(input), new RuleSeverities(input.Settings.Lint));
        var found = new List<Finding>();
        foreach (var rule in rules)
        {
            if (severities.Of(rule.Info) is var severity && severity != Severity.Off)
            {
                found.AddRange(rule.Check(schema).Select(finding => finding.Severity == severity ? finding : finding with { Severity = severity }));
            }
        }

        found.Sort(FindingOrder.Compare);
        return found;
    }
}
