namespace Tenet.Core.Sql.Ddl;

/// <summary>The parenthesised part of a CREATE statement, one item a line.</summary>
internal static class Body
{
    public static string Of(IReadOnlyCollection<string> items) =>
        items.Count == 0 ? "()" : $"(\n    {string.Join(",\n    ", items)}\n)";

    /// <summary>Words with blanks between; empty ones are left out.</summary>
    public static string Words(params IEnumerable<string> words) => string.Join(' ', words.Where(word => word.Length > 0));
}
