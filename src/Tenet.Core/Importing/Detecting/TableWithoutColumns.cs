using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Tables that are described and have no column of their own.</summary>
internal sealed class TableWithoutColumns : IDetector
{
    public string Kind => "table-without-columns";

    public void Look(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            if (shop.MergedOf(table) is { IsInSql: false, Columns.Count: 0, Mentions.Count: > 0 })
            {
                shop.Notes.Contradict(Kind, $"{table.Name} is described, and none of its columns is.", "It has keys and conventional columns only.", shop.PlaceOf(table));
            }
        }
    }
}
