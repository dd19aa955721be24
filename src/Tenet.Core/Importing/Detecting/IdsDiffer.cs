using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>One kind of id for all tables, and tables with another.</summary>
internal sealed class IdsDiffer : IDetector
{
    public string Kind => "ids-differ";

    public void Look(Workshop shop)
    {
        if (shop.Schema.Ids.Find(item => item.Ids == "uuid") is not { Ids: not null } said)
        {
            return;
        }

        var others = shop.Tables.Where(table => table.PartitionOf is null && shop.Key(table) is [var key] && shop.Column(table, key) is { Type: "integer" or "bigint" or "smallint" }).ToList();
        if (others.Count > 0)
        {
            shop.Notes.Contradict(Kind, $"Keys are said to be UUIDs, and those of {string.Join(", ", others.Select(table => table.Name))} are numbers.", "Written as each table has it.", [said.Place, .. others.Select(shop.PlaceOf)]);
        }
    }
}
