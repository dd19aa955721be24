using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Tables that never change and lose rows.</summary>
internal sealed class ImmutableYetPurged : IDetector
{
    public string Kind => "immutable-yet-purged";

    public void Look(Workshop shop)
    {
        foreach (var retention in shop.Schema.Retention)
        {
            if (shop.Table(retention.Table) is { } table && AuditColumns.IsAppendOnly(shop, table))
            {
                shop.Notes.Contradict(Kind, $"{table.Name} is called immutable and is to be purged after {retention.Period}.", "Nothing was written against deletes. Drop whole partitions instead of rows.", shop.PlaceOf(table), retention.Place);
            }
        }
    }
}
