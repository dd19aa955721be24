using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Rows that are deleted softly in two ways.</summary>
internal sealed class SoftDeleteDiffers : IDetector
{
    public string Kind => "soft-delete-differs";

    public void Look(Workshop shop)
    {
        var ways = shop.Schema.SoftDelete.DistinctBy(item => item.Way).ToList();
        if (ways.Count > 1)
        {
            shop.Notes.Contradict(Kind, $"Rows are deleted softly by {string.Join(" and by ", ways.Select(item => item.Way))}: two truths about one row.", $"tenet.yml says {ways[0].Way}.", ways.Select(item => item.Place));
        }
    }
}
