using Tenet.Cli.Output;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Cli.Models;

/// <summary>What became of the models, as text.</summary>
internal static class ModelsText
{
    public static void Write(Terminal terminal, IReadOnlyList<ModelRun> runs, IReadOnlyList<Notice> notices, bool check)
    {
        foreach (var run in runs)
        {
            var (stale, removed) = (run.Changes.Count, run.Changes.Count(change => change.Wanted is null));
            var place = $"{ModelTargets.Word(run.Target)} in {Markup.Escape(run.Folder)}: {run.Files} {(run.Files == 1 ? "file" : "files")}";
            terminal.Line(
                stale == 0 ? $"[green]ok[/]   {place}"
                : check ? $"[red]fail[/] {place}, {stale} not as the schema wants {(stale == 1 ? "it" : "them")} ({ErrorCode.ModelsStale.Id})"
                : $"[green]done[/] {place}, {stale - removed} written, {removed} removed");
            if (check)
            {
                foreach (var change in run.Changes)
                {
                    terminal.Text(change.Diff);
                }
            }
        }

        foreach (var group in runs.SelectMany(run => run.Findings).Distinct().GroupBy(finding => finding.Why))
        {
            terminal.Line($"[yellow]note:[/] {Markup.Escape(group.Key)}");
            foreach (var finding in group)
            {
                terminal.Line($"    {Markup.Escape(finding.What)}");
            }
        }

        NoticeText.Write(terminal, notices);
    }
}
