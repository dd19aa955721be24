using Tenet.Cli.Linting;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What the rules found, in JSON.</summary>
/// <param name="Passed">Nothing weighs enough to fail the run.</param>
/// <param name="Fails">From which severity on a finding does.</param>
/// <param name="Rules">How many rules ran.</param>
/// <param name="Suppressed">How many findings are meant so.</param>
/// <param name="Known">How many findings the baseline has.</param>
/// <param name="Findings">What is left, the worst first.</param>
/// <param name="Written">Files that were written.</param>
/// <param name="Migrations">How many migrations were looked at; null where it was a schema.</param>
internal sealed record LintJson(bool Passed, string Fails, int Rules, int Suppressed, int Known, IReadOnlyList<LintJson.Found> Findings, IReadOnlyList<string> Written, int? Migrations)
{
    public static LintJson Of(LintReport report, IReadOnlyList<string> written) => new(
        report.Passed, Severities.Word(report.Fails), report.Rules.Count, report.Suppressed, report.Known,
        [.. report.Findings.Select(Of)], written, report.Migrations);

    public static Found Of(Finding finding) => new(finding.Rule, Severities.Word(finding.Severity), finding.Object, finding.Message, finding.Place, finding.Fix, finding.Migration);

    internal sealed record Found(string Rule, string Severity, string Object, string Message, string? Place, string? Fix, string? Migration);
}
