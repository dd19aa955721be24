using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>FOREIGN KEY, always added to a table that is there.</summary>
internal static class ForeignKeyDdl
{
    public static string Add(ForeignKey key)
    {
        var text = new StringBuilder($"ALTER TABLE {Names.Relation(key)} ADD CONSTRAINT {Quote.Identifier(key.Name)}");
        text.Append($"\n    FOREIGN KEY {Columns(key.Columns, key.Period)}");
        text.Append($" REFERENCES {Quote.Qualified(key.ReferencedSchema, key.ReferencedTable)} {Columns(key.ReferencedColumns, key.Period)}");
        text.Append(key.Match is null ? "" : " MATCH " + key.Match.ToUpperInvariant());
        text.Append(key.OnUpdate is null ? "" : " ON UPDATE " + key.OnUpdate.ToUpperInvariant());
        text.Append(key.OnDelete is null ? "" : " ON DELETE " + key.OnDelete.ToUpperInvariant());
        text.Append(key.OnDeleteColumns.Count == 0 ? "" : $" ({Quote.Identifiers(key.OnDeleteColumns)})");
        text.Append(KeyDdl.DeferrableClause(key.Deferrable, key.InitiallyDeferred));

        // What is not enforced is not valid either, and only one of the two can be said.
        text.Append(key.NotEnforced ? " NOT ENFORCED" : key.NotValid ? " NOT VALID" : "");
        return text.ToString();
    }

    private static string Columns(ValueList<string> columns, bool period) =>
        period
            ? $"({string.Join(", ", columns.SkipLast(1).Select(Quote.Identifier).Append("PERIOD " + Quote.Identifier(columns[^1])))})"
            : $"({Quote.Identifiers(columns)})";
}
