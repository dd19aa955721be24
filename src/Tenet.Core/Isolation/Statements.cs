using Tenet.Core.Sql;

namespace Tenet.Core.Isolation;

/// <summary>Pieces of SQL that attacks are made of.</summary>
internal static class Statements
{
    /// <summary>An INSERT of the row, in the columns that the role may give.</summary>
    public static string Insert(OwnedTable table, TenantRow row, IsolationSchema schema) => $"INSERT INTO {table.Path} ({Quote.Identifiers(Columns(table, row, schema))}) VALUES ({Values(table, row, schema)})";

    public static string Values(OwnedTable table, TenantRow row, IsolationSchema schema) => string.Join(", ", Columns(table, row, schema).Select(row.Literal));

    public static IReadOnlyList<string> Columns(OwnedTable table, TenantRow row, IsolationSchema schema)
    {
        var granted = schema.Columns(table.Facts, "INSERT");
        return [.. table.Writable.Where(column => granted.Contains(column.Name) && row.Values.ContainsKey(column.Name)).Select(column => column.Name)];
    }

    /// <summary>A column that can be set and says nothing of whose the row is: one that the role may set, before others.</summary>
    public static string Settable(OwnedTable table, IsolationSchema schema)
    {
        var granted = schema.Columns(table.Facts, "UPDATE");
        var keys = new HashSet<string>([.. table.Facts.Key?.Columns ?? [], .. table.Facts.ForeignKeys.SelectMany(key => key.Columns), .. table.OwnerColumn is { } owner ? [owner] : Array.Empty<string>()], StringComparer.Ordinal);
        return table.Writable.Where(column => granted.Contains(column.Name)).OrderBy(column => keys.Contains(column.Name)).Select(column => column.Name).FirstOrDefault() ?? table.Facts.Columns[0].Name;
    }

    /// <summary>The settable column with a value that needs no look at the row: only the policies of UPDATE stand in the way.</summary>
    public static string BlindSet(OwnedTable table, TenantRow? like, IsolationSchema schema) =>
        Settable(table, schema) is var column && like is not null ? $"{Quote.Identifier(column)} = {like.Literal(column)}" : $"{Quote.Identifier(column)} = DEFAULT";

    public static string SameSet(OwnedTable table, IsolationSchema schema) => Settable(table, schema) is var column ? $"{Quote.Identifier(column)} = {Quote.Identifier(column)}" : "";

    /// <summary>Counts the rows of all tables that the role may read, in one query.</summary>
    public static string CountAll(Scene scene) => string.Join(
        " UNION ALL ", scene.Schema.Owned.Where(table => scene.Schema.MayRead(table.Facts)).Select(table => $"SELECT {Quote.Literal(table.Path)}, count(*) FROM {table.Path}").DefaultIfEmpty("SELECT 'nothing', 0"));

    /// <summary>Columns whose values are texts or can be read as such.</summary>
    public static IEnumerable<string> Told(OwnedTable table, IsolationSchema schema)
    {
        var granted = schema.Columns(table.Facts, "SELECT");
        return table.Facts.Columns.Where(column => granted.Contains(column.Name) && column.Type is "text" or "uuid" or "citext" or "name" || column.Type.StartsWith("character", StringComparison.Ordinal)).Select(column => column.Name);
    }
}
