using Tenet.Cli.Documents;
using Tenet.Cli.Linting;
using Tenet.Cli.Models;
using Tenet.Cli.Output;
using Tenet.Core.Errors;

namespace Tenet.Cli.Checking;

/// <summary>A check's report as text.</summary>
internal static class CheckText
{
    public static void Write(Terminal terminal, CheckReport report)
    {
        terminal.Line($"[bold]{Markup.Escape(report.Project)}[/] on {Markup.Escape(report.Server)}");
        terminal.Line($"  [green]ok[/]   desired schema loads: {report.Facts} {(report.Facts == 1 ? "fact" : "facts")}");
        if (report.Migrations is { } count)
        {
            terminal.Line($"  [green]ok[/]   history replays: {count} {(count == 1 ? "migration" : "migrations")}");
            terminal.Line(report.Differences.Count == 0
                ? "  [green]ok[/]   history makes the desired schema"
                : $"  [red]fail[/] history does not make the desired schema: {report.Differences.Count} {(report.Differences.Count == 1 ? "fact differs" : "facts differ")} ({ErrorCode.SchemaDiffers.Id})");
        }
        else
        {
            terminal.Line("  [grey]none[/] no migrations to replay");
        }

        DiffText.Write(terminal, report.Differences, "the history", "the desired schema");
        if (report.OtherServer is { } version)
        {
            terminal.Line($"  [grey]note[/] documents and evidence are about PostgreSQL {version}, and were not compared");
        }

        Documents(terminal, report.Documents);
        Models(terminal, report.Models);
        Rules(terminal, report.Lint);
        Migrations(terminal, report.MigrationLint);
        Proof(terminal, report.Isolation, "tenants are kept apart", "tenants are not kept apart");
        Proof(terminal, report.Queries, "queries stay fast", "queries");
        if (report.Unproved is { } why)
        {
            terminal.Line($"  [grey]note[/] {Markup.Escape(why)}");
        }

        if (report.Evidence is { Stale: > 0 } or { Refuted: > 0 })
        {
            terminal.Line($"  [grey]note[/] evidence: of {report.Evidence.Records} records {report.Evidence.Stale} are of another schema and {report.Evidence.Refuted} speak against what they are about (tenet prove documents --write proves again)");
        }

        if (report.Unrecorded.Count > 0)
        {
            terminal.Line($"  [grey]note[/] not in tenet.sum yet: {Markup.Escape(string.Join(", ", report.Unrecorded))} (tenet migrate repair records them)");
        }

        NoticeText.Write(terminal, report.Notices);
    }

    private static void Documents(Terminal terminal, DocumentReport? report)
    {
        if (report is null)
        {
            return;
        }

        var wrong = report.Documents.Where(document => !document.IsTrue).Select(document => document.Path)
            .Concat(report.Sites.Where(site => !site.IsTrue).Select(site => site.Path + "/")).Concat(report.Context).ToList();
        if (wrong.Count > 0)
        {
            terminal.Line($"  [red]fail[/] documents are not true: {Markup.Escape(string.Join(", ", wrong))} ({ErrorCode.DocumentDiffers.Id}; tenet docs --check shows why, tenet docs writes them)");
        }

        foreach (var finding in report.Findings.Where(finding => finding.IsError))
        {
            terminal.Line($"  [red]fail[/] {Markup.Escape(finding.ToString())}");
        }

        if (report.IsTrue)
        {
            terminal.Line($"  [green]ok[/]   documents are true: {report.Documents.Count} {(report.Documents.Count == 1 ? "file" : "files")}");
        }
    }

    private static void Proof(Terminal terminal, ProofSummary? proof, string kept, string broken)
    {
        if (proof is not null)
        {
            terminal.Line($"  {(proof.Passed ? "[green]ok[/]  " : "[red]fail[/]")} {(proof.Passed ? kept : broken)}: {Markup.Escape(proof.Words)}");
        }
    }

    private static void Rules(Terminal terminal, LintReport? report)
    {
        if (report is { Findings.Count: 0 })
        {
            terminal.Line($"  [green]ok[/]   rules hold: {report.Rules.Count}{Meant(report)}");
        }
        else if (report is not null)
        {
            terminal.Line($"  {(report.Passed ? "[grey]note[/]" : "[red]fail[/]")} rules: {LintText.Counts(report)}{(report.Passed ? "" : $" ({ErrorCode.RuleBroken.Id})")} (tenet lint shows them)");
        }
    }

    private static void Migrations(Terminal terminal, LintReport? report)
    {
        if (report is { Findings.Count: 0, Migrations: > 0 })
        {
            terminal.Line($"  [green]ok[/]   rules hold for {report.Migrations} new {(report.Migrations == 1 ? "migration" : "migrations")}{Meant(report)}");
        }
        else if (report is { Findings.Count: > 0 })
        {
            terminal.Line($"  {(report.Passed ? "[grey]note[/]" : "[red]fail[/]")} new migrations: {LintText.Counts(report)}{(report.Passed ? "" : $" ({ErrorCode.RuleBroken.Id})")} (tenet lint --migrations shows them)");
        }
    }

    private static string Meant(LintReport report) => report.Suppressed == 0 ? "" : $", {report.Suppressed} {(report.Suppressed == 1 ? "finding is" : "findings are")} meant so";

    private static void Models(Terminal terminal, IReadOnlyList<ModelRun> runs)
    {
        foreach (var run in runs.Where(run => run.Changes.Count > 0))
        {
            terminal.Line($"  [red]fail[/] {ModelTargets.Word(run.Target)} models: {run.Changes.Count} of {run.Files} files not as the schema wants them ({ErrorCode.ModelsStale.Id}; tenet models writes them)");
        }

        if (runs.Count > 0 && runs.All(run => run.Changes.Count == 0))
        {
            terminal.Line($"  [green]ok[/]   models are as the schema wants them: {string.Join(", ", runs.Select(run => ModelTargets.Word(run.Target)))}");
        }
    }
}
