using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Rows that are to go after a time, and no column that says since when.</summary>
internal sealed class RetentionWithoutDate : IDetector
{
    public string Kind => "retention-without-a-date";

    public void Look(Workshop shop)
    {
        foreach (var retention in shop.Schema.Retention)
        {
            if (shop.Table(retention.Table) is { } table && shop.MergedOf(table) is { IsInSql: false } stated
                && !stated.Columns.Exists(column => column.Name is "created_at" or "updated_at" or "deleted_at" or "ended_at" or "expires_at" or "status"))
            {
                shop.Notes.Contradict(Kind, $"{table.Name} is kept for {retention.Period}, and none of its stated columns says from when or for which rows.", "created_at was added where the conventions have it.", retention.Place, shop.PlaceOf(table));
            }
        }
    }
}
