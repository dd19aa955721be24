using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>NOT NULL of a table's column, a constraint with a name from 18 on.</summary>
internal static class NotNullDdl
{
    // NAMEDATALEN - 1: a longer name would have been cut, so it is not what the server would invent here.
    private const int LongestName = 63;

    /// <summary>As a column's constraint; the name is left out where the server would invent the same.</summary>
    /// <param name="column">The column.</param>
    /// <param name="partitioned">A partition that is there before may bear the name, and the server invents none that the schema holds already.</param>
    /// <param name="serverVersion">NOT NULL has a name from 18 on.</param>
    public static string Inline(Column column, bool partitioned, int serverVersion)
    {
        var notNull = column.NotNull!;
        var invented = Invented(column);
        var written = notNull.Name.Value ?? (partitioned ? invented : null);
        var name = serverVersion < 180000 || written is null || (!partitioned && written == invented) ? "" : $"CONSTRAINT {Quote.Identifier(written)} ";
        return name + "NOT NULL" + NoInherit(notNull, serverVersion);
    }

    /// <summary>As a constraint of the table (18).</summary>
    public static string OfTable(Column column)
    {
        var notNull = column.NotNull!;
        var name = notNull.Name.Value is { } value ? $"CONSTRAINT {Quote.Identifier(value)} " : "";
        return $"{name}NOT NULL {Quote.Identifier(column.Name)}{NoInherit(notNull, 180000)}";
    }

    /// <summary>A NOT NULL that rows of before may break can only be added to a table that is there.</summary>
    public static string AddNotValid(Column column) => $"ALTER TABLE {Names.Relation(column)} ADD {OfTable(column)} NOT VALID";

    private static string? Invented(Column column)
    {
        var name = $"{column.Table}_{column.Name}_not_null";
        return Encoding.UTF8.GetByteCount(name) > LongestName ? null : name;
    }

    private static string NoInherit(NotNull notNull, int serverVersion) => notNull.NoInherit && serverVersion >= 180000 ? " NO INHERIT" : "";
}
