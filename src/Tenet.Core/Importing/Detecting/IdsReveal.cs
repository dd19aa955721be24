using System.Text.RegularExpressions;
using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Ids that are to tell nothing of order, and a kind of id that does.</summary>
internal sealed partial class IdsReveal : IDetector
{
    public string Kind => "ids-reveal-order";

    public void Look(Workshop shop)
    {
        if (shop.Schema.Said.Find(said => Hidden().IsMatch(said.Text)) is not { } promise)
        {
            return;
        }

        var counted = shop.Tables.Where(table => shop.Key(table) is [var key] && shop.Column(table, key) is { } column && (column.Identity is not null || column.Default?.Contains("nextval", StringComparison.Ordinal) == true)).ToList();
        var places = counted.Select(shop.PlaceOf).Concat(shop.Ids == "uuid-v7" ? shop.Schema.Ids.Where(item => item.Ids == "uuid-v7").Select(item => item.Place) : []).ToList();
        if (counted.Count > 0 || shop.Ids == "uuid-v7")
        {
            shop.Notes.Contradict(
                Kind, counted.Count > 0 ? $"Ids are said to reveal no order, and {string.Join(", ", counted.Select(table => table.Name))} count theirs." : "Ids are said to reveal no order, and UUIDs of version 7 begin with the time at which they were made.",
                "Written as the tables have it. Give out random tokens where order must not show.", [promise.Place, .. places]);
        }
        else if (!shop.Options.IsBare)
        {
            // The strategies exclude each other; a second document, or the project, may ask for another one.
            shop.Notes.Assume("random UUIDs, because ids are to reveal no order", promise.Place.ToString());
        }
    }

    [GeneratedRegex(@"\b(avoid|hide|no|not|without|prevent)\w*\b.*\b(sequential|guessable|enumerable|consecutive)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
