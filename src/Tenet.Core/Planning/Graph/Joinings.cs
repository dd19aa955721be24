using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;
using Tenet.Core.Sql.Dumping;
using Index = Tenet.Core.Model.Index;

namespace Tenet.Core.Planning.Graph;

/// <summary>Steps by which tables that stay leave and join parents, partitioned tables and types, and sequences columns.</summary>
internal sealed class Joinings(Fates fates, Additions additions)
{
    public IEnumerable<PlanNode> Nodes()
    {
        var after = fates.After.Model;
        IEnumerable<Fact> able =
        [
            .. after.Of<Sequence>(), .. after.Of<Table>(),
            .. after.Of<KeyConstraint>().Where(key => key.AttachedTo is not null && !KeyDdl.SpreadsToPartitions(key)), .. after.Of<Index>().Where(index => index.AttachedTo is not null),
        ];
        return able.Where(fact => !fates.Gone.Contains(fact.Id)).SelectMany(now => (fates.Before.Find(now.Id), now) switch
        {
            (Table was, Table table) when IsJoined(was) || IsJoined(table) => Of(was, table),
            (Sequence was, Sequence sequence) => Of(was, sequence),
            (KeyConstraint was, KeyConstraint key) => Attach(was.Id, key.Parent!.Value, was.AttachedTo, key.AttachedTo),
            (Index was, Index index) => Attach(was.Id, index.Parent!.Value, was.AttachedTo, index.AttachedTo),
            _ => [],
        });
    }

    private static bool IsJoined(Table table) => table.PartitionOf is not null || table.Inherits.Count > 0 || table.OfType is not null;

    private IEnumerable<PlanNode> Of(Table was, Table now)
    {
        var name = Names.Of(now);
        if (fates.Links.Detaches(was))
        {
            var detach = $"ALTER TABLE {was.PartitionOf} DETACH PARTITION {name}{(was.DetachPending ? " FINALIZE" : "")}";
            var keys = fates.Before.Index.Of<ForeignKey>(ModelIndex.TableId(was.PartitionOf!)).Where(key => !key.Inherited).ToArray();
            yield return Leaves(was.Id, [detach], keys.Select(key => key.Id).Where(fates.Gone.Contains));
            foreach (var key in keys.Where(key => !fates.Gone.Contains(key.Id) && !(fates.Links.Attaches(now) && now.PartitionOf == was.PartitionOf)))
            {
                var own = key.Id with { Schema = was.Schema, Of = was.Name };
                yield return new PlanNode(was.Id, PlanAction.Alter, () => [$"ALTER TABLE {name} DROP CONSTRAINT {Quote.Identifier(key.Name)}"]) { Band = Band.Remove, Step = 1, Removes = [own], Follows = [Left(was.Id)] };
            }
        }

        if (fates.Links.Attaches(now))
        {
            yield return new PlanNode(now.Id, PlanAction.Alter, () => [PartitionDdl.Attach(now)])
            {
                Step = 1,
                Makes = [Marks.Attached(now.Id)],
                Needs = [now.Id, ModelIndex.TableId(now.PartitionOf!), .. additions.AttachNeeds(now.Id)],
                Follows = [.. fates.Links.Detaches(was) ? [Left(was.Id)] : Array.Empty<FactId>(), .. fates.Before.Index.Of<Fact>(was.Id).Select(part => part.Id).Where(fates.Gone.Contains)],
            };
        }

        var leaves = fates.Links.Leaves(was).Select(parent => $"ALTER TABLE {name} NO INHERIT {parent}").ToArray();
        if (leaves.Length > 0)
        {
            yield return Leaves(was.Id, leaves);
        }

        var joins = fates.Links.Joins(now).ToArray();
        if (joins.Length > 0)
        {
            var parents = joins.Select(ModelIndex.TableId).ToArray();
            yield return new PlanNode(now.Id, PlanAction.Alter, () => joins.Select(parent => $"ALTER TABLE {name} INHERIT {parent}"))
            {
                Step = 1,
                Needs = [now.Id, .. parents, .. parents.Append(now.Id).SelectMany(Parts)],
                Follows = leaves.Length > 0 ? [Left(was.Id)] : [],
            };
        }

        var typeGoes = was.OfType is { } type && fates.Gone.Contains(ModelIndex.TableId(type) with { Kind = FactKind.Composite });
        if (was.OfType is not null && (was.OfType != now.OfType || typeGoes))
        {
            yield return Leaves(was.Id, $"ALTER TABLE {name} NOT OF");
        }

        if (now.OfType is not null && (was.OfType != now.OfType || typeGoes))
        {
            yield return new PlanNode(now.Id, PlanAction.Alter, () => [$"ALTER TABLE {name} OF {now.OfType}"])
            {
                Step = 1,
                Needs = [now.Id, ModelIndex.TableId(now.OfType) with { Kind = FactKind.Composite }, .. Parts(now.Id)],
                Follows = was.OfType is null ? [] : [Left(was.Id)],
            };
        }
    }

    // An index that stays joins one that is made; one that stays as well takes it in when the partition is attached.
    private IEnumerable<PlanNode> Attach(FactId index, FactId table, string? was, string? now)
    {
        if (now is null || fates.After.Index.IndexId(now) is not { } parent)
        {
            yield break;
        }

        var isNew = fates.Fresh.Contains(parent);
        if (isNew || (was != now && fates.Links.Kept(table).Any()))
        {
            yield return new PlanNode(index, PlanAction.Alter, () => [PartitionDdl.AttachIndex(now, index.Schema, index.Name)])
            {
                Step = 3,
                Makes = [Marks.Attached(index)],
                Needs = [index, parent, Marks.Attached(table)],
            };
        }
    }

    private IEnumerable<FactId> Parts(FactId table) =>
        fates.After.Index.Of<Fact>(table).Where(fact => fact is Column or CheckConstraint).Select(fact => fact.Id);

    private IEnumerable<PlanNode> Of(Sequence was, Sequence now)
    {
        var goes = fates.Before.Needs(was.Id).Any(id => id.Kind == FactKind.Column && fates.Gone.Contains(id)) && was.OwnedBy is not null;
        if (goes)
        {
            yield return Leaves(was.Id, SequenceDdl.SetOwner(was with { OwnedBy = null }));
        }

        if (was.OwnedBy != now.OwnedBy || (goes && now.OwnedBy is not null))
        {
            if (now.OwnedBy is not null || !goes)
            {
                yield return new PlanNode(now.Id, PlanAction.Alter, () => [SequenceDdl.SetOwner(now)])
                {
                    Step = 2,
                    Needs = [now.Id, .. fates.After.Needs(now.Id), .. fates.After.Needs(now.Id).SelectMany(Additions.TableOf)],
                    LetsGo = [was.Id],
                };
            }
        }
    }

    private static PlanNode Leaves(FactId id, params string[] statements) => Leaves(id, statements, []);

    private static PlanNode Leaves(FactId id, string[] statements, IEnumerable<FactId> follows) =>
        new(id, PlanAction.Alter, () => statements) { Band = Band.Remove, Removes = [Left(id)], LetsGo = [id], Follows = [.. follows] };

    /// <summary>A mark for a table's or sequence's having left.</summary>
    public static FactId Left(FactId id) => id with { Signature = " left" };
}
