using Tenet.Core.Model;
using Tenet.Core.Sql;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Documents.Views;

/// <summary>Queries that the keys and indexes of a table are there for, with parameters; each can be prepared.</summary>
internal static class TableQueries
{
    private const int Most = 4;

    public static string Of(SchemaFact fact, IReadOnlyList<ColumnView> columns, IEnumerable<Index> indexes, IReadOnlyList<ForeignKey> keys)
    {
        var live = columns.Any(column => column.Name == "deleted_at") ? "deleted_at IS NULL" : null;
        var queries = new List<string>();
        var primary = columns.Where(column => column.IsPrimaryKey).Select(column => column.Name).ToList();
        if (primary.Count > 0)
        {
            queries.Add($"-- One row by its key\n{Select(fact, columns)}\nWHERE {Equal(primary)};");
        }

        foreach (var key in keys.Where(key => !key.Columns.SequenceEqual(primary)))
        {
            var order = columns.Any(column => column.Name == "created_at") ? "\nORDER BY created_at DESC" : "";
            queries.Add($"-- The rows of one of {SchemaScope.NameOf(SchemaScope.Referenced(key)).ReplaceLineEndings(" ")}\n{Select(fact, columns)}\nWHERE {Equal([.. key.Columns])}{(live is null ? "" : $"\n  AND {live}")}{order}\nLIMIT 20;");
        }

        queries = [.. queries.Take(Most)];
        foreach (var index in indexes.Where(index => index.Keys is [{ Expression: { } expression }] && expression.Contains("to_tsvector", StringComparison.Ordinal)))
        {
            queries.Add($"-- Full-text search\n{Select(fact, columns)}\nWHERE {index.Keys[0].Expression} @@ plainto_tsquery($1){(live is null ? "" : $"\n  AND {live}")}\nLIMIT 20;");
        }

        return queries.Count == 0 ? $"{Select(fact, columns)}\nLIMIT 20;" : string.Join("\n\n", queries);
    }

    public static string OfView(SchemaFact fact, IReadOnlyList<ColumnView> columns) => $"{Select(fact, columns)}\nLIMIT 20;";

    private static string Select(SchemaFact fact, IReadOnlyList<ColumnView> columns) =>
        $"SELECT {Quote.Identifiers(columns.Take(6).Select(column => column.Name))}\nFROM {Quote.Qualified(fact.Schema, fact.Name)}";

    private static string Equal(List<string> columns) => string.Join("\n  AND ", columns.Select((column, i) => $"{Quote.Identifier(column)} = ${i + 1}"));
}
