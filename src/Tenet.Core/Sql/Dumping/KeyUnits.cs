using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Sql.Dumping;

/// <summary>Units of keys and indexes that are made apart from their table.</summary>
internal static class KeyUnits
{
    public static IEnumerable<DumpUnit> Of(KeyConstraint key, Table table, UnitContext context)
    {
        if (KeyDdl.SpreadsToPartitions(key) && (table.PartitionKey is not null || key.AttachedTo is not null))
        {
            var parent = key.AttachedTo is null ? null : context.Index.IndexId(key.AttachedTo);
            yield return new DumpUnit(
                key.Id, table.Id, () => [parent is null ? KeyDdl.AddToAll(key) : KeyDdl.NameInPartition(key), .. KeyDdl.After(key, table), .. context.Labels(key)])
            {
                Makes = [key.Id, Marks.Attached(key.Id)],
                Needs = [table.Id, .. context.Index.Columns(table.Id).Select(column => column.Id), .. AllPartitions(table.Id, context), .. parent is { } id ? [id] : Array.Empty<FactId>()],
            };
            yield break;
        }

        yield return new DumpUnit(key.Id, table.Id, () => [KeyDdl.Add(key), .. KeyDdl.After(key, table), .. context.Labels(key)])
        {
            Makes = [key.Id],
            Needs = [table.Id, .. context.Index.Columns(table.Id).Select(column => column.Id), .. AttachedPartitions(table.Id, context)],
        };
        if (key.AttachedTo is not null)
        {
            yield return Attach(key.Id, key.AttachedTo, key.Schema, key.Name, table, context);
        }
    }

    public static IEnumerable<DumpUnit> Of(Index index, UnitContext context)
    {
        var home = index.Parent!.Value;
        var table = context.Index.Model.Find(home) as Table;
        var partitioned = table?.PartitionKey is not null;
        if (index.Invalid && !partitioned)
        {
            yield return new DumpUnit(index.Id, home, () => [IndexDdl.InvalidRemark(index)]) { Makes = [index.Id], Needs = [home] };
            yield break;
        }

        yield return new DumpUnit(index.Id, home, () => Create(index, partitioned, context))
        {
            Makes = [index.Id],

            // ON ONLY makes an index that is not valid as long as a partition lacks its part, but only where a partition is there.
            Needs = [home, .. AttachedPartitions(home, context)],
        };
        if (index.AttachedTo is not null && table is not null)
        {
            yield return Attach(index.Id, index.AttachedTo, index.Schema, index.Name, table, context);
        }
    }

    private static IEnumerable<string> Create(Index index, bool partitioned, UnitContext context)
    {
        var relation = context.Index.Model.Find(index.Parent!.Value);
        var (alter, identity) = relation is MaterializedView view
            ? ("ALTER MATERIALIZED VIEW", view.ReplicaIdentity)
            : ("ALTER TABLE", (relation as Table)?.ReplicaIdentity);
        return
        [
            IndexDdl.Create(index, partitioned),
            .. IndexDdl.Statistics(index),
            .. ReplicaIdentityDdl.For(alter, Quote.Qualified(index.Schema, index.Table), identity, index.Name, index.Clustered),
            .. CommentDdl.Create(index),
        ];
    }

    private static IEnumerable<FactId> AttachedPartitions(FactId table, UnitContext context) =>
        context.Index.Partitions(table).Select(partition => Marks.Attached(partition.Id));

    private static IEnumerable<FactId> AllPartitions(FactId table, UnitContext context) =>
        context.Index.Partitions(table).SelectMany(partition => AllPartitions(partition.Id, context).Prepend(Marks.Attached(partition.Id)));

    private static DumpUnit Attach(FactId id, string to, string schema, string name, Table table, UnitContext context) =>
        new(id, table.PartitionOf is null ? table.Id : ModelIndex.TableId(table.PartitionOf), () => [PartitionDdl.AttachIndex(to, schema, name)])
        {
            Step = 1,
            Makes = [Marks.Attached(id)],
            Needs = context.Index.IndexId(to) is { } parent ? [id, parent] : [id],
        };
}
