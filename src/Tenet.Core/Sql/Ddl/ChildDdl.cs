using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>What a child table has in another way than its parents, from whom it takes its columns.</summary>
internal static class ChildDdl
{
    /// <summary>NOT NULL of inherited columns that the child has of its own (18, where it can be said within CREATE TABLE).</summary>
    public static IEnumerable<string> Items(TableParts parts, int serverVersion) =>
        parts.IsStandalone || serverVersion < 180000
            ? []
            : parts.Columns.Where(column => column.Inherited && column.NotNull is { Inherited: false, NotValid: false }).Select(NotNullDdl.OfTable);

    /// <summary>ALTERs for inherited columns that differ from the parent's.</summary>
    public static IEnumerable<string> Adjust(TableParts parts, int serverVersion)
    {
        if (parts.IsStandalone)
        {
            // The parent's columns and checks are all there, so that the tables can be joined.
            return parts.Table.Inherits.Select(parent => $"ALTER TABLE {Names.Of(parts.Table)} INHERIT {parent}");
        }

        return parts.Columns.SelectMany(column => column.Inherited ? Adjust(column, parts, serverVersion) : AdjustLocal(column, parts));
    }

    /// <summary>The same for a column that came from the parent when the child was there already.</summary>
    public static IEnumerable<string> AdjustLate(Column column, TableParts parts, int serverVersion)
    {
        // Fails as long as the column is not there; what is added after it would else come before it without a word.
        yield return $"SELECT pg_catalog.has_column_privilege({Quote.Literal(Names.Of(parts.Table))}, {Quote.Literal(column.Name)}, 'SELECT')";
        if (serverVersion >= 180000 && column.NotNull is { Inherited: false })
        {
            yield return $"ALTER TABLE ONLY {Names.Of(parts.Table)} ADD {NotNullDdl.OfTable(column)}";
        }

        foreach (var statement in Adjust(column, parts, serverVersion))
        {
            yield return statement;
        }
    }

    // A column that parent and child both define takes the parent's default where the child names none.
    private static IEnumerable<string> AdjustLocal(Column column, TableParts parts) =>
        column is { Default: null, Generated: null, Identity: null } && parts.ParentColumn(column.Name)?.Default is not null ? [ColumnDdl.DropDefault(column)] : [];

    private static IEnumerable<string> Adjust(Column column, TableParts parts, int serverVersion)
    {
        const string alter = "ALTER TABLE ONLY";
        var parent = parts.ParentColumn(column.Name);
        if (column.Generated is null && !parts.Apart.Contains(column.Id) && column.Default != parent?.Default)
        {
            yield return column.Default is null ? ColumnDdl.DropDefault(column) : ColumnDdl.SetDefault(column);
        }

        // Before 18 NOT NULL is a flag, and the parent's was taken over.
        if (serverVersion < 180000 && column.NotNull is not null && parent?.NotNull is null)
        {
            yield return $"{ColumnDdl.Alter(column, alter)} SET NOT NULL";
        }

        if (column.Storage is not null && column.Storage != parent?.Storage)
        {
            yield return ColumnDdl.SetStorage(column, alter);
        }

        if (column.Compression is not null && column.Compression != parent?.Compression)
        {
            yield return ColumnDdl.SetCompression(column, alter);
        }
    }
}
