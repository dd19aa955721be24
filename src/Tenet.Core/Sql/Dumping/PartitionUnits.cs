using Tenet.Core.Model;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Sql.Dumping;

/// <summary>
/// Attaching a partition. It stands with the partitioned table, before that table's keys and indexes: once they are there, attaching
/// would invent the partition's own.
/// </summary>
internal static class PartitionUnits
{
    public static IEnumerable<DumpUnit> Of(Table table, UnitContext context)
    {
        if (table.PartitionOf is null)
        {
            yield break;
        }

        var parent = ModelIndex.TableId(table.PartitionOf);
        var inherited = context.Index.Of<CheckConstraint>(table.Id).Where(check => check.Inherited && !LateConstraints.IsLate(check, context.Index));
        yield return new DumpUnit(table.Id, parent, () => table.DetachPending ? [PartitionDdl.PendingRemark(table), PartitionDdl.Attach(table)] : [PartitionDdl.Attach(table)])
        {
            Step = 1,
            Makes = [Marks.Attached(table.Id)],
            Needs = [table.Id, parent, .. inherited.Select(check => check.Id)],
        };
    }
}
