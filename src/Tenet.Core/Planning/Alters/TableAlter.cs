using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;

namespace Tenet.Core.Planning.Alters;

/// <summary>Joining and leaving parents, partitioned tables and types are steps of their own: see <see cref="Graph.Joinings"/>.</summary>
internal sealed class TableAlter : AlterOf<Table>
{
    protected override Table Rest(Table before, Table after) => after with
    {
        Unlogged = before.Unlogged,
        Options = before.Options,
        RowSecurity = before.RowSecurity,
        ForceRowSecurity = before.ForceRowSecurity,
        ReplicaIdentity = before.ReplicaIdentity,
        AccessMethod = before.AccessMethod,
        Tablespace = before.Tablespace,
        Inherits = before.Inherits,
        OfType = before.OfType,
        PartitionOf = before.PartitionOf,
        PartitionBound = before.PartitionBound,
        DetachPending = before.DetachPending,
        ForeignOptions = before.ForeignOptions,
    };

    // From 18 on a partitioned table is always logged, and before that the word had no effect that could be undone.
    protected override bool Allows(Table before, Table after, AlterContext context) =>
        (before.PartitionKey is null || before.Unlogged == after.Unlogged) && (after.OfType is null || after.OfType == before.OfType || HasOrderOfType(after, context));

    // A table takes a type only where its columns stand in the order of the type's: what stays comes first, then what is added.
    private static bool HasOrderOfType(Table table, AlterContext context)
    {
        var (had, wanted) = (Order(context.Before), Order(context.After));
        return had.Where(wanted.Contains).Concat(wanted.Except(had)).SequenceEqual(wanted);

        List<string> Order(ModelIndex index) => [.. index.Columns(table.Id).OrderBy(column => column.Position.Value).Select(column => column.Name)];
    }

    protected override IEnumerable<string> Write(Table before, Table after, AlterContext context)
    {
        var alter = $"ALTER {(after.ForeignServer is null ? "" : "FOREIGN ")}TABLE {Names.Of(after)}";
        if (before.AccessMethod != after.AccessMethod)
        {
            yield return $"{alter} SET ACCESS METHOD {(after.AccessMethod is { } method ? Quote.Identifier(method) : after.PartitionKey is null ? "heap" : "DEFAULT")}";
        }

        if (before.Tablespace != after.Tablespace)
        {
            yield return $"{alter} SET TABLESPACE {Quote.Identifier(after.Tablespace ?? "pg_default")}";
        }

        if (before.Unlogged != after.Unlogged)
        {
            yield return $"{alter} SET {(after.Unlogged ? "UNLOGGED" : "LOGGED")}";
        }

        foreach (var change in OptionChanges.Storage(before.Options, after.Options))
        {
            yield return $"{alter} {change}";
        }

        if (OptionChanges.Foreign(before.ForeignOptions, after.ForeignOptions) is { Length: > 0 } foreign)
        {
            yield return $"{alter} {foreign}";
        }

        if (before.RowSecurity != after.RowSecurity)
        {
            yield return $"{alter} {(after.RowSecurity ? "ENABLE" : "DISABLE")} ROW LEVEL SECURITY";
        }

        if (before.ForceRowSecurity != after.ForceRowSecurity)
        {
            yield return $"{alter} {(after.ForceRowSecurity ? "FORCE" : "NO FORCE")} ROW LEVEL SECURITY";
        }
    }
}
