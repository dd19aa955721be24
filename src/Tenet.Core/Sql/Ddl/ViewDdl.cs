using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE VIEW.</summary>
internal static class ViewDdl
{
    /// <param name="view">The view.</param>
    /// <param name="replace">It was sketched before.</param>
    public static string Create(View view, bool replace = false) =>
        $"{(replace ? "CREATE OR REPLACE" : "CREATE")} VIEW {Names.Of(view)}{With(view)} AS\n{Query(view.Definition)}";

    /// <summary>A view of the same columns without rows, for those who need the view before its query can be read.</summary>
    public static string Sketch(View view, IEnumerable<Column> columns)
    {
        var text = new StringBuilder();
        foreach (var column in columns)
        {
            // The real query must yield the same collation: CREATE OR REPLACE VIEW refuses to change it.
            text.Append(text.Length == 0 ? "\n    " : ",\n    ").Append("NULL::").Append(column.Type);
            text.Append(column.Collation is null ? "" : " COLLATE " + column.Collation).Append(" AS ").Append(Quote.Identifier(column.Name));
        }

        return $"CREATE VIEW {Names.Of(view)} AS\nSELECT{text}\nWHERE false";
    }

    public static IEnumerable<string> Defaults(IEnumerable<Column> columns) =>
        columns.Where(column => column.Default is not null).Select(column => $"{ColumnDdl.Alter(column, "ALTER VIEW")} SET DEFAULT {column.Default}");

    public static string Query(string definition) => definition.TrimEnd().TrimEnd(';');

    private static string With(View view) => view.Options.Count == 0 ? "" : $" WITH ({Options.List(view.Options)})";
}
