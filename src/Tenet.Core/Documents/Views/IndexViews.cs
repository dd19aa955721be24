using Tenet.Core.Model;
using Tenet.Core.Sql;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Documents.Views;

/// <summary>The indexes of a table: those behind keys first.</summary>
internal static class IndexViews
{
    public static IReadOnlyList<IndexView> Of(FactId table, SchemaScope scope) =>
        [.. scope.Index.Of<KeyConstraint>(table).OrderBy(key => key is not PrimaryKey).Select(Of), .. scope.Index.Of<Index>(table).Select(index => Of(index, scope.Outgoing(table)))];

    private static IndexView Of(KeyConstraint key)
    {
        var columns = Columns(key);
        var (type, purpose) = key switch
        {
            PrimaryKey primary => (primary.WithoutOverlaps ? "GIST" : "B-tree", "Primary key"),
            UniqueConstraint unique => (unique.WithoutOverlaps ? "Unique GIST" : "Unique B-tree", "Unique constraint"),
            _ => ("Exclusion", "Exclusion constraint"),
        };
        return new IndexView(
            key.Name,
            key is ExclusionConstraint exclusion ? exclusion.Definition : Quote.Identifiers(columns) + Include(key.Include),
            "",
            type,
            key.Comment ?? key.IndexComment ?? purpose,
            Notes(key.Invalid, key.Clustered, "Made by the constraint"),
            true, key is PrimaryKey, true, false, false, columns);
    }

    private static IndexView Of(Index index, IReadOnlyList<ForeignKey> keys)
    {
        IReadOnlyList<string> first = [.. index.Keys.TakeWhile(key => key.Column is not null).Select(key => key.Column!)];
        var text = index.Keys.Any(key => key.Expression?.Contains("to_tsvector", StringComparison.Ordinal) == true);
        var type = Body.Words(index.Unique ? "Unique" : "", index.Predicate is null ? "" : index.Unique ? "partial" : "Partial", index.Method == "btree" ? "B-tree" : index.Method.ToUpperInvariant());
        var serves = keys.Where(key => index.Predicate is null && key.Columns.Count <= first.Count && first.Take(key.Columns.Count).ToHashSet().SetEquals(key.Columns)).Select(key => key.Name).ToList();
        var purpose = index.Comment
            ?? (text ? "Full-text search" : serves.Count > 0 ? "Foreign key lookups" : index.Unique ? "Uniqueness" : $"Lookups by {string.Join(", ", index.Keys.Select(key => key.Column ?? "an expression"))}");
        return new IndexView(
            index.Name,
            string.Join(", ", index.Keys.Select(key => key.ToString())) + Include(index.Include),
            index.Predicate is null ? "" : $" WHERE {index.Predicate}",
            type,
            purpose,
            Notes(index.Invalid, index.Clustered, serves.Count > 0 ? $"Serves {string.Join(", ", serves)}" : index.NullsNotDistinct ? "Nulls are equal" : "–"),
            false, false, index.Unique, index.Predicate is not null, text, first);
    }

    public static IReadOnlyList<string> Columns(KeyConstraint key) => key switch
    {
        PrimaryKey primary => primary.Columns,
        UniqueConstraint unique => unique.Columns,
        _ => [],
    };

    private static string Include(ValueList<string> columns) => columns.Count == 0 ? "" : $" INCLUDE ({Quote.Identifiers(columns)})";

    private static string Notes(bool invalid, bool clustered, string else_) => invalid ? "Not valid: no query uses it" : clustered ? $"{else_}; rows are clustered by it" : else_;

    private static class Body
    {
        public static string Words(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));
    }
}
