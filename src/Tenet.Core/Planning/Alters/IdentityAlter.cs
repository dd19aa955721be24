using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

/// <summary>How a column gets its numbers, but for the end of it.</summary>
internal static class IdentityAlter
{
    public static IEnumerable<string> Write(Column before, Column after)
    {
        if (after.Identity is not { } now)
        {
            yield break;
        }

        var alter = ColumnDdl.Alter(after, "ALTER TABLE");
        if (before.Identity is not { } was)
        {
            yield return $"{alter} ADD{ColumnDdl.Identity(after, now)}";
            // The rows that are there have taken numbers already.
            yield return $"SELECT pg_catalog.setval({Quote.Literal(now.Sequence)}::pg_catalog.regclass, (SELECT pg_catalog.max({Quote.Identifier(after.Name)}) FROM {Names.Relation(after)}))";
            was = new Identity(now.Always, now.Sequence, now.Options);
        }

        if (was.Sequence != now.Sequence)
        {
            var (old, desired) = (QualifiedName.Pair(was.Sequence), QualifiedName.Pair(now.Sequence));
            yield return $"ALTER SEQUENCE {was.Sequence} RENAME TO {Quote.Identifier(desired.Name)}";
            if (old.Schema != desired.Schema)
            {
                yield return $"ALTER SEQUENCE {Quote.Qualified(old.Schema, desired.Name)} SET SCHEMA {Quote.Identifier(desired.Schema)}";
            }
        }

        var options = was.Options with { Type = after.Type is "smallint" or "integer" or "bigint" && before.Type != after.Type ? "" : was.Options.Type };
        if (options != now.Options)
        {
            // A sequence has its column's type, and takes it when the column does; the type can only be said of the sequence itself.
            yield return $"ALTER SEQUENCE {now.Sequence} {SequenceAlter.Changes(options, now.Options)}";
        }

        if (was.Always != now.Always)
        {
            yield return $"{alter} SET GENERATED {(now.Always ? "ALWAYS" : "BY DEFAULT")}";
        }

        if (was.Unlogged != now.Unlogged)
        {
            yield return $"ALTER SEQUENCE {now.Sequence} SET {(now.Unlogged ? "UNLOGGED" : "LOGGED")}";
        }

        if (was.Comment != now.Comment)
        {
            yield return CommentDdl.Set("SEQUENCE " + now.Sequence, now.Comment);
        }
    }
}
