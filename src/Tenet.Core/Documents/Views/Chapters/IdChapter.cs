using Tenet.Core.Documents.Text;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>How rows are named; Markdown.</summary>
public sealed record IdChapter(string PrimaryKeys, string ForeignKeys, string ExternalIds, IReadOnlyList<string> Examples)
{
    internal static IdChapter Of(IReadOnlyList<TableView> tables)
    {
        var kinds = tables.GroupBy(table => string.Join(", ", table.Columns.Where(column => column.IsPrimaryKey).Select(column => column.Type + (column.HasDefault ? " by " + column.Default : ""))))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key.Length == 0
                ? $"none in {string.Join(", ", group.Select(table => MarkdownText.Code(table.Name)))}"
                : $"{MarkdownText.Code(group.Key)} in {(group.Count() > 3 ? Words.Count(group.Count(), "table") : Words.And([.. group.Select(table => MarkdownText.Code(table.Name))]))}")
            .ToList();
        var external = tables.SelectMany(table => table.Columns
                .Where(column => column.Name.EndsWith("_id", StringComparison.Ordinal) && column is { IsForeignKey: false, IsPrimaryKey: false, DiagramType: "string" })
                .Select(column => MarkdownText.Code($"{table.Name}.{column.Name}") + (column.IsUnique ? " (unique)" : "")))
            .ToList();
        var keys = tables.Sum(table => table.References.Count);
        return new IdChapter(
            kinds.Count == 0 ? "no table" : string.Join("; ", kinds),
            keys == 0 ? "none" : $"{Words.Count(keys, "foreign key")}, each of the type of the key that it refers to",
            external.Count == 0 ? "none" : $"text, from other services: {string.Join(", ", external)}",
            [.. tables.Where(table => table.Columns.Count(column => column.IsPrimaryKey) == 1).Select(table => (table, Example: table.Columns.First(column => column.IsPrimaryKey).Example))
                .Where(pair => pair.Example is not null).Take(5).Select(pair => $"{MarkdownText.Inline(Words.Title(Words.Singular(pair.table.Name)))} ID: {MarkdownText.Code(pair.Example!)}")]);
    }
}
