using Tenet.Cli.Linting;
using Tenet.Core.Errors;
using Tenet.Core.Rules;

namespace Tenet.Cli.Output;

/// <summary>What the rules found, as text.</summary>
internal static class LintText
{
    public static void Write(Terminal terminal, LintReport report, IReadOnlyList<string> written)
    {
        foreach (var finding in report.Findings)
        {
            terminal.Line($"{Marked(finding)} {(finding.Place is null ? "" : Markup.Escape(finding.Place) + ": ")}{Markup.Escape(finding.Message)} [grey]{finding.Rule}[/]");
            if (finding.Fix is { } fix)
            {
                terminal.Line($"        [grey]fix:[/] {Markup.Escape(fix)};");
            }
        }

        foreach (var path in written)
        {
            terminal.Line($"wrote {Markup.Escape(path)}");
        }

        NoticeText.Write(terminal, report.Notices);
        var fixes = report.Findings.Count(finding => finding.Fix is not null);
        terminal.Line(report.Findings.Count == 0
            ? $"[green]{Ran(report)}, nothing found[/]{Aside(report)}"
            : $"{(report.Passed ? "" : "[red]")}{Ran(report)}, {Counts(report)}{(report.Passed ? "" : $" ({ErrorCode.RuleBroken.Id})[/]")}{Aside(report)}{(fixes > 0 ? $"; tenet lint --fix writes {fixes} {(fixes == 1 ? "fix" : "fixes")}" : "")}");
    }

    /// <summary>How much it matters, in its colour.</summary>
    public static string Marked(Finding finding, int width = 0)
    {
        var colour = finding.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" };
        var word = Severities.Word(finding.Severity);
        return $"[{colour}]{word}[/]{new string(' ', Math.Max(0, width - word.Length))}";
    }

    /// <summary>How many findings of each severity: <c>2 errors, 1 note</c>.</summary>
    public static string Counts(LintReport report) =>
        string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Note }.Select(severity => (Severity: severity, Count: report.Count(severity)))
            .Where(item => item.Count > 0).Select(item => $"{item.Count} {Severities.Word(item.Severity)}{(item.Count == 1 ? "" : "s")}"));

    private static string Ran(LintReport report) =>
        $"{report.Rules.Count} {(report.Rules.Count == 1 ? "rule" : "rules")}{(report.Migrations is { } count ? $" over {count} {(count == 1 ? "migration" : "migrations")}" : "")}";

    private static string Aside(LintReport report) =>
        (report.Suppressed > 0 ? $", {report.Suppressed} meant so" : "") + (report.Known > 0 ? $", {report.Known} known of old" : "");
}
