using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>A column within CREATE TABLE, and what only ALTER can say about it.</summary>
internal static class ColumnDdl
{
    /// <summary>Name, type and all that can stand behind them.</summary>
    /// <param name="column">The column.</param>
    /// <param name="parts">Its table.</param>
    /// <param name="serverVersion">STORAGE can stand here from 16 on.</param>
    public static string Definition(Column column, TableParts parts, int serverVersion)
    {
        var text = new StringBuilder($"{Quote.Identifier(column.Name)} {column.Type}");
        Add(column.Storage is not null && serverVersion >= 160000, $" STORAGE {column.Storage?.ToUpperInvariant()}");
        Add(column.Compression is not null, $" COMPRESSION {column.Compression}");
        Add(column.ForeignOptions.Count > 0, ForeignDataWrapperDdl.OptionsClause(column.ForeignOptions));
        Add(column.Collation is not null, " COLLATE " + column.Collation);
        text.Append(Constraints(column, parts, serverVersion));
        return text.ToString();

        void Add(bool condition, string clause) => text.Append(condition ? clause : "");
    }

    /// <summary>Default, identity, generation and NOT NULL: what a column of a typed table can have, too.</summary>
    public static string Constraints(Column column, TableParts parts, int serverVersion)
    {
        var text = new StringBuilder();
        if (column.Generated is { } generated)
        {
            text.Append(" GENERATED ALWAYS AS ").Append(Parentheses.Around(generated.Expression)).Append(generated.Virtual ? " VIRTUAL" : " STORED");
        }
        else if (column.Default is not null && !parts.Apart.Contains(column.Id))
        {
            text.Append(" DEFAULT ").Append(column.Default);
        }

        // From 17 on a partition takes part in the identity of its parent, and gets it when it is attached.
        if (column.Identity is { } identity && !(parts.Table.PartitionOf is not null && serverVersion >= 170000))
        {
            text.Append(Identity(column, identity));
        }

        if (column.NotNull is { NotValid: false } notNull && (parts.IsStandalone || !notNull.Inherited))
        {
            text.Append(' ').Append(NotNullDdl.Inline(column, parts.Table.PartitionKey is not null, serverVersion));
        }

        return text.ToString();
    }

    public static string SetDefault(Column column) => $"{Alter(column, "ALTER TABLE ONLY")} SET DEFAULT {column.Default}";

    public static string DropDefault(Column column) => $"{Alter(column, "ALTER TABLE ONLY")} DROP DEFAULT";

    /// <summary>The beginning of a statement that alters the column.</summary>
    public static string Alter(Column column, string words) => $"{words} {Names.Relation(column)} ALTER COLUMN {Quote.Identifier(column.Name)}";

    /// <summary>Statistics target and <c>n_distinct</c>, of a table's or materialized view's column.</summary>
    public static IEnumerable<string> Statistics(Column column, string words)
    {
        if (column.Statistics is { } target)
        {
            yield return $"{Alter(column, words)} SET STATISTICS {target}";
        }

        if (column.Options.Count > 0)
        {
            yield return $"{Alter(column, words)} SET ({Options.List(column.Options)})";
        }
    }

    public static string SetStorage(Column column, string words) => $"{Alter(column, words)} SET STORAGE {column.Storage!.ToUpperInvariant()}";

    public static string SetCompression(Column column, string words) => $"{Alter(column, words)} SET COMPRESSION {column.Compression}";

    public static string Identity(Column column, Identity identity)
    {
        var usual = Quote.Qualified(column.Schema, $"{column.Table}_{column.Name}_seq");
        var options = new List<string>();
        if (identity.Sequence != usual)
        {
            options.Add("SEQUENCE NAME " + identity.Sequence);
        }

        options.AddRange(SequenceDdl.Options(identity.Options));
        return $" GENERATED {(identity.Always ? "ALWAYS" : "BY DEFAULT")} AS IDENTITY" + (options.Count == 0 ? "" : $" ({string.Join(' ', options)})");
    }
}
