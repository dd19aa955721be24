using Tenet.Core.Model;
using Tenet.Core.Rules;

namespace Tenet.Cli.Linting;

/// <summary>What the rules found.</summary>
/// <param name="Rules">The rules that ran.</param>
/// <param name="Findings">What is left, the worst first.</param>
/// <param name="Known">How many findings the baseline has.</param>
/// <param name="Suppressed">How many are meant so.</param>
/// <param name="Fails">From here on a finding makes the run fail.</param>
/// <param name="Notices">What is not covered.</param>
internal sealed record LintReport(IReadOnlyList<RuleInfo> Rules, IReadOnlyList<Finding> Findings, int Known, int Suppressed, Severity Fails, IReadOnlyList<Notice> Notices)
{
    /// <summary>How many migrations were looked at; null where it was a schema.</summary>
    public int? Migrations { get; init; }

    public bool Passed => Findings.All(finding => finding.Severity < Fails);

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
