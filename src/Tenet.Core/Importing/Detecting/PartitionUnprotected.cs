using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Row security of a partitioned table: a partition that is read by its own name does not ask it.</summary>
internal sealed class PartitionUnprotected : IDetector
{
    public string Kind => "partition-unprotected";

    public void Look(Workshop shop)
    {
        foreach (var group in shop.Schema.Partitions.GroupBy(partition => EntityName.Key(partition.Table)))
        {
            if (shop.Table(group.Key) is { RowSecurity: true } table)
            {
                var stated = shop.Schema.Security.Where(security => security.Tables.Any(name => shop.Table(name)?.Id == table.Id)).Select(security => security.Place);
                shop.Notes.Contradict(
                    Kind, $"{table.Name} has row security and partitions: the policy holds for queries of {table.Name}, and none for those that name a partition.",
                    "The first partition has the same policy; each later one needs it too, and no rights for the application.", [.. group.Select(partition => partition.Place), .. stated]);
            }
        }
    }
}
