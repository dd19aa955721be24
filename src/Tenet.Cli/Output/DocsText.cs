using Tenet.Cli.Documents;
using Tenet.Core.Documents;
using Tenet.Core.Documents.Text;
using Tenet.Core.Errors;

namespace Tenet.Cli.Output;

/// <summary>What <c>tenet docs</c> made and found, as text.</summary>
internal static class DocsText
{
    public static void WriteWritten(Terminal terminal, DocumentReport report)
    {
        foreach (var document in report.Documents)
        {
            terminal.Line(document.IsTrue ? $"  [grey]same[/]    {Markup.Escape(document.Path)}" : $"  [green]written[/] {Markup.Escape(document.Path)}");
            Orphans(terminal, document);
        }

        Findings(terminal, report);
    }

    public static void WriteCheck(Terminal terminal, DocumentReport report)
    {
        foreach (var document in report.Documents)
        {
            terminal.Line(document.IsTrue
                ? $"  [green]ok[/]   {Markup.Escape(document.Path)}"
                : $"  [red]fail[/] {Markup.Escape(document.Path)} {(document.Existing is null ? "is missing" : document.Edit == HandEdit.Foreign ? "was not written by Tenet" : document.Edit == HandEdit.Generated ? "is not true, or was edited by hand" : "is not true")} ({ErrorCode.DocumentDiffers.Id})");
            Orphans(terminal, document);
            foreach (var untruth in report.Differences.GetValueOrDefault(document.Path) ?? [])
            {
                terminal.Line($"       [bold]{Markup.Escape(untruth.Section)}[/]: {Markup.Escape(untruth.Text)}");
            }

            if (document is { IsTrue: false, Existing: not null })
            {
                foreach (var line in LineDiff.Unified(document.Existing, document.Text, document.Path, "the schema").TrimEnd('\n').Split('\n'))
                {
                    var shown = Markup.Escape(line);
                    terminal.Line("       " + (line.StartsWith('+') ? $"[green]{shown}[/]" : line.StartsWith('-') ? $"[red]{shown}[/]" : shown));
                }
            }
        }

        Findings(terminal, report);
    }

    private static void Orphans(Terminal terminal, GeneratedDocument document)
    {
        foreach (var orphan in document.Orphans)
        {
            terminal.Line($"  [yellow]note[/] {Markup.Escape(document.Path)}: the text '{Markup.Escape(orphan.Id)}' belongs to nothing any more; it stands at the end");
        }
    }

    private static void Findings(Terminal terminal, DocumentReport report)
    {
        foreach (var path in report.Context)
        {
            terminal.Line(report.Checked
                ? $"  [red]fail[/] {Markup.Escape(path)} lacks ids or names of today; tenet docs writes them"
                : $"  [green]written[/] {Markup.Escape(path)}");
        }

        foreach (var finding in report.Findings)
        {
            terminal.Line($"  {(finding.IsError ? "[red]fail[/]" : "[yellow]note[/]")} {Markup.Escape(finding.ToString())}");
        }
    }
}
