using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Documents.Views;

/// <summary>CREATE TABLE with its columns in groups. It makes the same table but for the order of columns, which PostgreSQL does not compare either.</summary>
internal static class GroupedTable
{
    private static readonly string[] Order = [ColumnViews.Key, ColumnViews.Required, ColumnViews.Optional, ColumnViews.References, ColumnViews.Times];

    public static string Create(TableParts parts, IReadOnlySet<string> foreign, int serverVersion)
    {
        var table = parts.Table;
        var primary = parts.Keys.OfType<PrimaryKey>().SelectMany(key => key.Columns).ToHashSet();
        var groups = parts.Columns.GroupBy(column => ColumnViews.Group(column, primary, foreign)).OrderBy(group => Array.IndexOf(Order, group.Key))
            .Select(group => (group.Key, Lines: group.Select(column => ColumnDdl.Definition(column, parts, serverVersion)).ToList()))
            .ToList();
        var constraints = parts.Checks.Where(check => !check.NotValid || check.NotEnforced).Select(CheckDdl.Definition).ToList();
        List<string> keys = [.. parts.Keys.OrderBy(key => key is not PrimaryKey).Select(KeyDdl.Definition), .. constraints];
        if (keys.Count > 0)
        {
            groups.Add(("Keys and Checks", keys));
        }

        var text = new StringBuilder("CREATE ").Append(table.Unlogged ? "UNLOGGED " : "").Append("TABLE ").Append(Quote.Qualified(table.Schema, table.Name)).Append(" (");
        for (var i = 0; i < groups.Count; i++)
        {
            text.Append(i == 0 ? "\n" : "\n\n").Append("    -- ").Append(groups[i].Key);
            for (var j = 0; j < groups[i].Lines.Count; j++)
            {
                var last = i == groups.Count - 1 && j == groups[i].Lines.Count - 1;
                text.Append("\n    ").Append(groups[i].Lines[j]).Append(last ? "" : ",");
            }
        }

        text.Append("\n)");
        text.Append(table.PartitionKey is null ? "" : "\nPARTITION BY " + table.PartitionKey);
        text.Append(table.AccessMethod is null ? "" : "\nUSING " + Quote.Identifier(table.AccessMethod));
        text.Append(table.Options.Count == 0 ? "" : $"\nWITH ({Options.List(table.Options)})");
        return text.Append(table.Tablespace is null ? "" : "\nTABLESPACE " + Quote.Identifier(table.Tablespace)).ToString();
    }
}
