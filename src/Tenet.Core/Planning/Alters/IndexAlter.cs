using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class IndexAlter : AlterOf<Model.Index>
{
    // What it is attached to follows from its table's being attached, or is a step of its own.
    // Nothing makes an index unusable; that of a partitioned table is usable when all its parts are there.
    protected override bool Allows(Model.Index before, Model.Index after, AlterContext context) =>
        before.Invalid == after.Invalid || after.Invalid != context.After.Model.Find(after.Parent!.Value) is Table { PartitionKey: not null };

    protected override Model.Index Rest(Model.Index before, Model.Index after) => after with
    {
        Options = before.Options,
        Tablespace = before.Tablespace,
        Clustered = before.Clustered,
        AttachedTo = before.AttachedTo,
        Invalid = before.Invalid,
        Keys = after.Keys.Count == before.Keys.Count
            ? after.Keys.Select((key, i) => key with { Statistics = before.Keys[i].Statistics }).ToValueList()
            : after.Keys,
    };

    protected override IEnumerable<string> Write(Model.Index before, Model.Index after, AlterContext context)
    {
        for (var i = 0; i < after.Keys.Count; i++)
        {
            if (before.Keys[i].Statistics != after.Keys[i].Statistics)
            {
                yield return $"ALTER INDEX {Names.Of(after)} ALTER COLUMN {i + 1} SET STATISTICS {after.Keys[i].Statistics ?? -1}";
            }
        }

        var relation = after.OnMaterializedView ? "MATERIALIZED VIEW" : "TABLE";
        foreach (var statement in Storage(Names.Of(after), (before.Options, after.Options), (before.Tablespace, after.Tablespace)).Concat(
            Clustering($"ALTER {relation} {Quote.Qualified(after.Schema, after.Table)}", after.Name, before.Clustered, after.Clustered)))
        {
            yield return statement;
        }
    }

    /// <summary>What an index of its own and one behind a key have in common.</summary>
    public static IEnumerable<string> Storage(string index, (ValueList<string> Before, ValueList<string> After) options, (string? Before, string? After) tablespace)
    {
        foreach (var change in OptionChanges.Storage(options.Before, options.After))
        {
            yield return $"ALTER INDEX {index} {change}";
        }

        if (tablespace.Before != tablespace.After)
        {
            yield return $"ALTER INDEX {index} SET TABLESPACE {Quote.Identifier(tablespace.After ?? "pg_default")}";
        }
    }

    public static IEnumerable<string> Clustering(string alter, string index, bool before, bool after) =>
        before == after ? [] : [after ? $"{alter} CLUSTER ON {Quote.Identifier(index)}" : $"{alter} SET WITHOUT CLUSTER"];
}
