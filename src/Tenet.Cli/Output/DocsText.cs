using Tenet.Cli.Documents;
using Tenet.Core.Documents;
using Tenet.Core.Errors;
using Tenet.Core.Text;

namespace Tenet.Cli.Output;

/// <summary>What <c>tenet docs</c> made and found, as text.</summary>
internal static class DocsText
{
    private const int MostFiles = 5;
    private const int LongestLine = 240;

    public static void WriteWritten(Terminal terminal, DocumentReport report)
    {
        foreach (var document in report.Documents)
        {
            terminal.Line(document.IsTrue ? $"  [grey]same[/]    {Markup.Escape(document.Path)}" : $"  [green]written[/] {Markup.Escape(document.Path)}");
            Orphans(terminal, document);
        }

        foreach (var site in report.Sites)
        {
            terminal.Line(site.IsTrue
                ? $"  [grey]same[/]    {Markup.Escape(site.Path)}/ (site, {site.Count} files)"
                : $"  [green]written[/] {Markup.Escape(site.Path)}/ (site, {site.Changed.Count} of {site.Count} files{(site.Stale.Count > 0 ? $", {site.Stale.Count} removed" : "")})");
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
                foreach (var line in UnifiedDiff.Of(document.Existing, document.Text, document.Path, "the schema").TrimEnd('\n').Split('\n'))
                {
                    var shown = Markup.Escape(line);
                    terminal.Line("       " + (line.StartsWith('+') ? $"[green]{shown}[/]" : line.StartsWith('-') ? $"[red]{shown}[/]" : shown));
                }
            }
        }

        foreach (var site in report.Sites)
        {
            WriteCheck(terminal, site);
        }

        Findings(terminal, report);
    }

    // A change of a name changes every page: the first few tell enough.
    private static void WriteCheck(Terminal terminal, SiteReport site)
    {
        var path = Markup.Escape(site.Path);
        terminal.Line(site.IsTrue ? $"  [green]ok[/]   {path}/ (site, {site.Count} files)" : $"  [red]fail[/] {path}/ is not true ({ErrorCode.DocumentDiffers.Id}): {site.Changed.Count} of {site.Count} files differ, {site.Stale.Count} belong to nothing any more");
        foreach (var (page, existing) in site.Changed.OrderBy(pair => pair.Existing is not null).Take(MostFiles))
        {
            terminal.Line($"       [bold]{Markup.Escape(page.Path)}[/] {(existing is null ? "is missing" : "differs")}");
            Diff(terminal, existing, page.Text, $"{site.Path}/{page.Path}");
        }

        foreach (var stale in site.Stale.Take(MostFiles))
        {
            terminal.Line($"       [bold]{Markup.Escape(stale)}[/] belongs to nothing any more");
        }

        var more = Math.Max(0, site.Changed.Count - MostFiles) + Math.Max(0, site.Stale.Count - MostFiles);
        if (more > 0)
        {
            terminal.Line($"       and {more} more");
        }
    }

    private static void Diff(Terminal terminal, string? existing, string text, string path)
    {
        foreach (var line in existing is null ? [] : UnifiedDiff.Of(existing, text, path, "the schema").TrimEnd('\n').Split('\n'))
        {
            var shown = Markup.Escape(line.Length > LongestLine ? line[..LongestLine] + "…" : line);
            terminal.Line("       " + (line.StartsWith('+') ? $"[green]{shown}[/]" : line.StartsWith('-') ? $"[red]{shown}[/]" : shown));
        }
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
