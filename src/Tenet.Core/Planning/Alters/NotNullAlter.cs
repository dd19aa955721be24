using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>NOT NULL of a table's column: a flag before 18, a constraint with a name from then on.</summary>
internal static class NotNullAlter
{
    public static IEnumerable<string> Write(Column before, Column after, int serverVersion)
    {
        var (was, now) = (before.NotNull, after.NotNull);
        var table = Names.Relation(after);
        var alter = ColumnDdl.Alter(after, "ALTER TABLE");
        if (was is not null && now is null)
        {
            yield return $"{alter} DROP NOT NULL";
        }
        else if (was is null && now is not null)
        {
            yield return serverVersion < 180000 || (now.Name.IsGenerated && !now.NoInherit && !now.NotValid)
                ? $"{alter} SET NOT NULL"
                : $"ALTER TABLE {table} ADD {NotNullDdl.OfTable(after)}{(now.NotValid ? " NOT VALID" : "")}";
        }
        else if (was is not null && now is not null)
        {
            foreach (var statement in Change(was, now, after, alter, table))
            {
                yield return statement;
            }
        }

        if (now is not null && was?.Comment != now.Comment)
        {
            yield return CommentDdl.Set($"CONSTRAINT {Quote.Identifier(Name(now, after))} ON {table}", now.Comment);
        }
    }

    private static IEnumerable<string> Change(NotNull was, NotNull now, Column column, string alter, string table)
    {
        if (was.Name != now.Name && !now.Inherited)
        {
            yield return $"ALTER TABLE {table} RENAME CONSTRAINT {Quote.Identifier(Name(was, column))} TO {Quote.Identifier(Name(now, column))}";
        }

        var name = Quote.Identifier(was.Name == now.Name ? Name(was, column) : Name(now, column));
        if (was.NoInherit != now.NoInherit)
        {
            yield return $"ALTER TABLE {table} ALTER CONSTRAINT {name} {(now.NoInherit ? "NO INHERIT" : "INHERIT")}";
        }

        if (was.NotValid && !now.NotValid)
        {
            yield return $"ALTER TABLE {table} VALIDATE CONSTRAINT {name}";
        }
        else if (!was.NotValid && now.NotValid)
        {
            yield return $"{alter} DROP NOT NULL";
            yield return NotNullDdl.AddNotValid(column);
        }

        // A child's own one beside that of its parent.
        if (was.Inherited && !now.Inherited && column.Inherited)
        {
            yield return $"ALTER TABLE {table} ALTER COLUMN {Quote.Identifier(column.Name)} SET NOT NULL";
        }
    }

    private static string Name(NotNull notNull, Column column) => notNull.Name.Value ?? $"{column.Table}_{column.Name}_not_null";
}
