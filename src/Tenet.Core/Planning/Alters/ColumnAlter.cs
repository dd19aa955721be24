using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>A column of a table. Its default is a step of its own, since it may need what needs the column.</summary>
internal static class ColumnAlter
{
    public static bool Retypes(Column before, Column after) => before.Type != after.Type || before.Collation != after.Collation;

    public static bool CanAlter(Column before, Column after, AlterContext context) => (before.Generated, after.Generated) switch
    {
        (null, null) => true,
        (null, _) => false,
        ({ Virtual: var isVirtual }, null) => !isVirtual,
        var (was, now) when was.Virtual != now.Virtual => false,
        var (was, now) => was.Expression == now.Expression || Retypes(before, after)
            ? was.Expression == now.Expression
            // A virtual column that a check may look at cannot be given another expression.
            : context.ServerVersion >= 170000 && !(now.Virtual && context.After.Of<CheckConstraint>(after.Parent!.Value).Any()),
    };

    /// <param name="before">As it is when the parents' changes have come down to it.</param>
    /// <param name="after">As it shall be.</param>
    /// <param name="isOtherType">Its type bears the same name and is another one.</param>
    /// <param name="isRestated">The same of its collation.</param>
    /// <param name="context">Both schemas.</param>
    public static IEnumerable<string> Write(Column before, Column after, bool isOtherType, bool isRestated, AlterContext context)
    {
        var all = ColumnDdl.Alter(after, "ALTER TABLE");
        if (before.Identity is not null && after.Identity is null)
        {
            yield return $"{all} DROP IDENTITY";
        }

        if (before.Generated is not null && after.Generated is null)
        {
            yield return $"{all} DROP EXPRESSION";
        }

        if (Retypes(before, after) || isOtherType || isRestated)
        {
            yield return $"{all} TYPE {after.Type}{(after.Collation is null ? "" : " COLLATE " + after.Collation)}{Conversion.Using(before, after, isOtherType)}";
        }

        foreach (var statement in NotNullAlter.Write(before, after, context.ServerVersion).Concat(IdentityAlter.Write(before, after)))
        {
            yield return statement;
        }

        if (before.Generated is { } was && after.Generated is { } now && was.Expression != now.Expression)
        {
            yield return $"{all} SET EXPRESSION AS {Parentheses.Around(now.Expression)}";
        }

        foreach (var statement in Physical(before, after, after.Relation is "materialized view" ? "ALTER MATERIALIZED VIEW" : "ALTER TABLE ONLY", context.ServerVersion))
        {
            yield return statement;
        }

        if (OptionChanges.Foreign(before.ForeignOptions, after.ForeignOptions) is { Length: > 0 } options)
        {
            yield return $"{ColumnDdl.Alter(after, "ALTER FOREIGN TABLE")} {options}";
        }
    }

    /// <summary>Storage, compression, statistics.</summary>
    private static IEnumerable<string> Physical(Column before, Column after, string words, int serverVersion)
    {
        var alter = ColumnDdl.Alter(after, words);
        if (before.Storage != after.Storage)
        {
            yield return $"{alter} SET STORAGE {after.Storage?.ToUpperInvariant() ?? UsualStorage(after.Type, serverVersion)}";
        }

        if (before.Compression != after.Compression)
        {
            yield return $"{alter} SET COMPRESSION {after.Compression ?? "default"}";
        }

        if (before.Statistics != after.Statistics)
        {
            yield return $"{alter} SET STATISTICS {after.Statistics ?? -1}";
        }

        foreach (var change in OptionChanges.Storage(before.Options, after.Options))
        {
            yield return $"{alter} {change}";
        }
    }

    // The word DEFAULT is understood from 16 on.
    private static string UsualStorage(string type, int serverVersion) =>
        serverVersion >= 160000 ? "DEFAULT" : type.StartsWith("numeric", StringComparison.Ordinal) || type is "inet" or "cidr" ? "MAIN" : "EXTENDED";
}
