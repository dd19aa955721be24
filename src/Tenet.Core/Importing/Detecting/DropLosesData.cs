using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;
using Tenet.Core.Importing.Reading;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Dropped columns and tables, and a promise that everything can be taken back.</summary>
internal sealed partial class DropLosesData : IDetector
{
    public string Kind => "drop-loses-data";

    public void Look(Workshop shop)
    {
        var drops = shop.Schema.Sql.SelectMany(sql => SqlWords.Offsets(sql.Text, "drop", "column", "table").Select(offset => sql.PlaceAt(offset))).ToList();
        var promises = shop.Schema.Said.Where(said => Promise().IsMatch(said.Text)).Select(said => said.Place).ToList();
        if (drops.Count > 0 && promises.Count > 0)
        {
            shop.Notes.Contradict(Kind, "A drop loses what the column or table holds, and no way back restores it; the document calls changes safe or reversible.", "Nothing was dropped. Keep the values aside until nobody will go back.", [.. drops, .. promises]);
        }
    }

    [GeneratedRegex(@"\bsafe\b.*\b(remov|drop|delet)|\b(rollbacks?|roll(ed)? back|reversible|no data loss|without (data )?loss)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();
}
