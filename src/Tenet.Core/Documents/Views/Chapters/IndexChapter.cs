using Tenet.Core.Documents.Text;

namespace Tenet.Core.Documents.Views.Chapters;

/// <summary>The indexes of all tables; Markdown.</summary>
public sealed record IndexChapter(
    string Critical, IReadOnlyList<string> Primary, IReadOnlyList<string> Secondary, IReadOnlyList<string> Considerations, string PrimaryKeys, string ForeignKeys,
    string ForeignKeySql, string CompoundSql, string TextSql, IReadOnlyList<string> Design)
{
    internal static IndexChapter Of(IReadOnlyList<TableView> tables)
    {
        var all = tables.SelectMany(table => table.Indexes.Select(index => (Table: table, Index: index))).ToList();
        var own = all.Where(pair => !pair.Index.IsKey).ToList();
        var without = tables.Where(table => !table.Indexes.Any(index => index.IsPrimary)).Select(table => MarkdownText.Code(table.Name)).ToList();
        var bare = tables.SelectMany(table => table.References.Where(relation => !IsServed(relation, table)).Select(relation => MarkdownText.Code($"{table.Name} ({relation.Columns})"))).ToList();
        var keys = tables.Sum(table => table.References.Count);
        var served = keys == 0 ? "no foreign key" : bare.Count == 0 ? $"all {Words.Count(keys, "foreign key")} are served by an index" : $"no index that holds all rows leads with the columns of {string.Join(", ", bare)}";
        return new IndexChapter(
            $"{Words.Count(all.Count, "index", "indexes")}, of which {own.Count(pair => pair.Index.IsPartial)} partial and {own.Count(pair => pair.Index.IsText)} for full-text search",
            [without.Count == 0 ? "Every table has a primary key" : $"No primary key: {string.Join(", ", without)}", $"Foreign keys: {served}"],
            own.Count == 0 ? ["none"] : [.. own.Select(pair => $"{MarkdownText.Code(pair.Index.Name)} on {MarkdownText.Code($"{pair.Table.Name} ({pair.Index.Keys}){pair.Index.Where}")}: {MarkdownText.Inline(pair.Index.Purpose)}")],
            [.. Redundant(own), $"Use of the indexes by queries: not proven"],
            without.Count == 0 ? "Every table has a primary key" : $"No primary key: {string.Join(", ", without)}",
            char.ToUpperInvariant(served[0]) + served[1..],
            Sample(own.Where(pair => pair.Index.Notes.StartsWith("Serves", StringComparison.Ordinal)), tables),
            Sample(own.Where(pair => pair.Index.First.Count > 1), tables),
            Sample(own.Where(pair => pair.Index.IsText), tables),
            [.. all.Where(pair => !pair.Index.IsPrimary).Select(pair => $"{MarkdownText.Code(pair.Table.Name)}: {pair.Index.Type} index {MarkdownText.Code(pair.Index.Name)} on {MarkdownText.Code(pair.Index.Columns)}")]);
    }

    private static bool IsServed(RelationView relation, TableView table) => table.Indexes.Any(index => index.Serves(relation));

    private static IEnumerable<string> Redundant(List<(TableView Table, IndexView Index)> own) =>
        own.GroupBy(pair => pair.Table.Name).SelectMany(group => group.Where(pair => pair.Index is { IsUnique: false, IsPartial: false, First.Count: > 0 }
                && group.Any(other => other.Index != pair.Index && !other.Index.IsPartial && other.Index.First.Count > pair.Index.First.Count && other.Index.First.Take(pair.Index.First.Count).SequenceEqual(pair.Index.First)))
            .Select(pair => $"{MarkdownText.Code(pair.Index.Name)} is the beginning of another index of {MarkdownText.Code(group.Key)}"));

    private static string Sample(IEnumerable<(TableView Table, IndexView Index)> some, IReadOnlyList<TableView> tables) =>
        some.FirstOrDefault() is { Index: { } index } found && tables.Count > 0
            ? found.Table.Ddl.Split('\n').FirstOrDefault(line => line.Contains($" INDEX {Sql.Quote.Identifier(index.Name)} ", StringComparison.Ordinal)) ?? ""
            : "-- none in this schema";
}
