namespace Tenet.Core.Rules.Migrations;

/// <summary>Runs rules over a migration.</summary>
public static class MigrationLinter
{
    /// <summary>All findings of the rules, the worst first.</summary>
    public static IReadOnlyList<Finding> Run(MigrationRuleInput input, IReadOnlyList<MigrationRule> rules)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rules);
        var (migration, severities) = (new MigrationView(input), new RuleSeverities(input.Settings.Lint));
        var found = new List<Finding>();
        foreach (var rule in rules)
        {
            if (severities.Of(rule.Info) is var severity && severity != Severity.Off)
            {
                // What a rule takes for less than usual stays less than that.
                found.AddRange(rule.Check(migration).Select(finding => finding.Severity == rule.Info.Severity || finding.Severity > severity ? finding with { Severity = severity } : finding));
            }
        }

        found.Sort(FindingOrder.Compare);
        return found;
    }
}
