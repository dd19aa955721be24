using System.Text;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE INDEX.</summary>
internal static class IndexDdl
{
    /// <param name="index">The index.</param>
    /// <param name="partitioned">Its table is partitioned: the partitions' indexes are attached one by one.</param>
    /// <param name="concurrently">Rows can be written while it is built.</param>
    public static string Create(Index index, bool partitioned, bool concurrently = false)
    {
        var text = new StringBuilder(index.Unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ").Append(concurrently ? "CONCURRENTLY " : "");
        text.Append(Quote.Identifier(index.Name)).Append(partitioned ? " ON ONLY " : " ON ").Append(Quote.Qualified(index.Schema, index.Table));
        text.Append(" USING ").Append(Quote.Identifier(index.Method)).Append(" (").AppendJoin(", ", index.Keys.Select(key => key.ToString())).Append(')');
        text.Append(index.Include.Count == 0 ? "" : $" INCLUDE ({Quote.Identifiers(index.Include)})");
        text.Append(index.NullsNotDistinct ? " NULLS NOT DISTINCT" : "");
        text.Append(index.Options.Count == 0 ? "" : $" WITH ({Options.List(index.Options)})");
        text.Append(index.Tablespace is null ? "" : " TABLESPACE " + Quote.Identifier(index.Tablespace));
        text.Append(index.Predicate is null ? "" : " WHERE " + Parentheses.Around(index.Predicate));
        return text.ToString();
    }

    /// <summary>Statistics targets of expressions.</summary>
    public static IEnumerable<string> Statistics(Index index) =>
        index.Keys.Select((key, i) => (key.Statistics, Number: i + 1)).Where(key => key.Statistics is not null)
            .Select(key => $"ALTER INDEX {Names.Of(index)} ALTER COLUMN {key.Number} SET STATISTICS {key.Statistics}");

    /// <summary>An index that a failed build left invalid cannot be made so: any CREATE INDEX that ends makes a valid one.</summary>
    public static string InvalidRemark(Index index) =>
        $"-- The index {index.Id.Path.ReplaceLineEndings(" ")} is left out: it is invalid, and no statement creates an invalid index.";
}
