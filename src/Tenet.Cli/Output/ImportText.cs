using Tenet.Cli.Importing;
using Tenet.Core.Importing;
using Tenet.Core.Model;

namespace Tenet.Cli.Output;

/// <summary>An import's report as text.</summary>
internal static class ImportText
{
    public static void Write(Terminal terminal, ImportReport report, string folder, IReadOnlyList<string> files)
    {
        var notes = report.Notes;
        var (tables, columns, keys, indexes) = (report.Model.Of<Table>().Count(), report.Model.Of<Column>().Count(), report.Model.Of<ForeignKey>().Count(), report.Model.Of<Core.Model.Index>().Count());
        terminal.Line($"[bold]imported[/] {tables} tables, {columns} columns, {keys} foreign keys, {indexes} indexes; wrote {files.Count} files to {Markup.Escape(folder)}");
        foreach (var item in notes.Contradictions)
        {
            terminal.Line($"[red]contradiction[/] {item.Kind}: {Markup.Escape(item.Message)}");
            terminal.Line($"    at {Markup.Escape(string.Join(", ", item.Places))}");
            terminal.Line($"    [grey]{Markup.Escape(item.Resolution)}[/]");
        }

        Remarks(terminal, "[green]added[/]", notes.Added);
        Remarks(terminal, "[yellow]assumed[/]", notes.Assumed);
        foreach (var item in notes.Unused)
        {
            var why = item.Why.Length > 0 ? $" [grey]({Markup.Escape(item.Why)})[/]" : "";
            terminal.Line($"[grey]unused[/] {Markup.Escape(item.Place.ToString())}: {Markup.Escape(item.Sentence)}{why}");
        }

        terminal.Line($"{notes.Contradictions.Count} contradictions, {notes.Unused.Count} sentences unused");
    }

    private static void Remarks(Terminal terminal, string word, IEnumerable<ImportRemark> remarks)
    {
        foreach (var remark in remarks)
        {
            terminal.Line($"{word} {Markup.Escape(remark.What)}: {Markup.Escape(string.Join(", ", remark.Where))}");
        }
    }
}
