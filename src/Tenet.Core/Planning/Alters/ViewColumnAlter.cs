using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>What a view's column has of its own: a default.</summary>
internal static class ViewColumnAlter
{
    public static IEnumerable<string> Write(Column before, Column after)
    {
        if (before.Default != after.Default)
        {
            yield return $"{ColumnDdl.Alter(after, "ALTER VIEW")} {(after.Default is null ? "DROP DEFAULT" : "SET DEFAULT " + after.Default)}";
        }
    }
}
