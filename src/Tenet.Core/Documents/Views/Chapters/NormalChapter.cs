using Tenet.Core.Documents.Text;
using Tenet.Core.Project;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>The normal form that the project declares, and its exceptions; Markdown.</summary>
public sealed record NormalChapter(string Level, string DisplayNames, string Counts, string Json)
{
    internal static NormalChapter Of(IReadOnlyList<TableView> tables, Profile profile)
    {
        var declared = All(tables, column => column.Denormalised is not null, column => $": {MarkdownText.Inline(column.Denormalised!)}");
        var counts = All(tables, column => column.DiagramType == "number" && column.Name.EndsWith("_count", StringComparison.Ordinal), _ => "");
        var json = All(tables, column => column.DiagramType == "json", _ => "");
        return new NormalChapter(
            profile["normalization"] is { } level ? $"{MarkdownText.Inline(level)} (declared, not proven)" : "not declared (profile key `normalization`)",
            declared.Count == 0 ? "none declared" : string.Join("; ", declared),
            counts.Count == 0 ? "none" : string.Join(", ", counts),
            json.Count == 0 ? "none" : string.Join(", ", json));
    }

    private static List<string> All(IReadOnlyList<TableView> tables, Func<ColumnView, bool> which, Func<ColumnView, string> more) =>
        [.. tables.SelectMany(table => table.Columns.Where(which).Select(column => MarkdownText.Code($"{table.Name}.{column.Name}") + more(column)))];
}
