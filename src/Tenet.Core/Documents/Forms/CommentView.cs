using Tenet.Core.Documents.Views;

namespace Tenet.Core.Documents.Forms;

/// <summary>How much of the schema says what it is for.</summary>
public sealed record CommentView(string Line)
{
    internal static CommentView Of(SchemaView schema)
    {
        var columns = schema.Tables.SelectMany(table => table.Columns).ToList();
        return new CommentView(
            $"{schema.Tables.Count(table => table.Description != TableViews.NoComment)} of {Words.Count(schema.Tables.Count, "table")} and {columns.Count(column => column.Description != "–")} of {Words.Count(columns.Count, "column")} have a comment in the database");
    }
}
