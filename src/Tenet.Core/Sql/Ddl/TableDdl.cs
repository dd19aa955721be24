using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TABLE and CREATE FOREIGN TABLE.</summary>
internal static class TableDdl
{
    /// <summary>The table with its columns, checks and keys, and the ALTERs that say the rest; no owner, no comment.</summary>
    public static IEnumerable<string> Create(TableParts parts, int serverVersion)
    {
        yield return CreateTable(parts, serverVersion);
        foreach (var statement in ChildDdl.Adjust(parts, serverVersion).Concat(parts.Columns.SelectMany(column => Columns(column, parts, serverVersion))))
        {
            yield return statement;
        }

        var name = Names.Of(parts.Table);
        if (parts.Table.RowSecurity)
        {
            yield return $"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY";
        }

        if (parts.Table.ForceRowSecurity)
        {
            yield return $"ALTER TABLE {name} FORCE ROW LEVEL SECURITY";
        }

        // The catalog says "nothing" of every foreign table, and nothing can be said.
        if (parts.Table.ForeignServer is null && ReplicaIdentityDdl.Plain(parts.Table.ReplicaIdentity) is { } identity)
        {
            yield return $"ALTER TABLE ONLY {name} REPLICA IDENTITY {identity}";
        }
    }

    private static string CreateTable(TableParts parts, int serverVersion)
    {
        var table = parts.Table;
        var text = new StringBuilder("CREATE ");
        text.Append(table.Unlogged ? "UNLOGGED " : "").Append(table.ForeignServer is null ? "TABLE " : "FOREIGN TABLE ").Append(Names.Of(table));
        var items = Items(parts, serverVersion).ToList();
        if (table.OfType is not null)
        {
            text.Append(" OF ").Append(table.OfType).Append(items.Count == 0 ? "" : " " + Body.Of(items));
        }
        else
        {
            text.Append(' ').Append(Body.Of(items));
        }

        Line(!parts.IsStandalone, $"INHERITS ({string.Join(", ", table.Inherits)})");
        Line(table.PartitionKey is not null, "PARTITION BY " + table.PartitionKey);
        Line(table.ForeignServer is not null, "SERVER " + Quote.Identifier(table.ForeignServer ?? ""));
        Line(table.ForeignOptions.Count > 0, $"OPTIONS ({Options.ForeignList(table.ForeignOptions)})");
        Line(table.AccessMethod is not null, "USING " + Quote.Identifier(table.AccessMethod ?? ""));
        Line(table.Options.Count > 0, $"WITH ({Options.List(table.Options)})");
        Line(table.Tablespace is not null, "TABLESPACE " + Quote.Identifier(table.Tablespace ?? ""));
        return text.ToString();

        void Line(bool condition, string clause) => text.Append(condition ? "\n" + clause : "");
    }

    private static IEnumerable<string> Items(TableParts parts, int serverVersion)
    {
        foreach (var column in parts.Columns)
        {
            if (parts.Table.OfType is not null)
            {
                // A typed table takes its columns from the type; only what it adds is written.
                if (ColumnDdl.Constraints(column, parts, serverVersion) is { Length: > 0 } constraints)
                {
                    yield return $"{Quote.Identifier(column.Name)} WITH OPTIONS{constraints}";
                }
            }
            else if (parts.IsStandalone || !column.Inherited)
            {
                yield return ColumnDdl.Definition(column, parts, serverVersion);
            }
        }

        foreach (var statement in ChildDdl.Items(parts, serverVersion))
        {
            yield return statement;
        }

        foreach (var check in parts.Checks.Where(check => !check.NotValid || check.NotEnforced))
        {
            if (parts.IsStandalone || !check.Inherited)
            {
                yield return CheckDdl.Definition(check);
            }
        }

        foreach (var key in parts.Keys)
        {
            yield return KeyDdl.Definition(key);
        }
    }

    internal static IEnumerable<string> Columns(Column column, TableParts parts, int serverVersion)
    {
        var alter = parts.Table.ForeignServer is null ? "ALTER TABLE ONLY" : "ALTER FOREIGN TABLE ONLY";
        var written = parts.IsStandalone || !column.Inherited;
        if (written && column.Storage is not null && (serverVersion < 160000 || parts.Table.OfType is not null))
        {
            yield return ColumnDdl.SetStorage(column, alter);
        }

        if (written && column.Compression is not null && parts.Table.OfType is not null)
        {
            yield return ColumnDdl.SetCompression(column, alter);
        }

        foreach (var statement in ColumnDdl.Statistics(column, alter))
        {
            yield return statement;
        }

        if (column.Identity is { Unlogged: true } identity)
        {
            yield return $"ALTER SEQUENCE {identity.Sequence} SET {(parts.Table.Unlogged ? "LOGGED" : "UNLOGGED")}";
        }
    }
}
