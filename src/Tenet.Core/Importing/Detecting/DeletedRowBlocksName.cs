using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Names that a softly deleted row still holds.</summary>
internal sealed class DeletedRowBlocksName : IDetector
{
    public string Kind => "deleted-row-blocks-name";

    public void Look(Workshop shop)
    {
        if (shop.Schema.SoftDelete.Count == 0)
        {
            return;
        }

        foreach (var unique in shop.Tables.SelectMany(shop.Of<UniqueConstraint>))
        {
            if (unique.Columns.Contains("name") && (shop.PlaceOf(unique.Id) ?? shop.InSql("UNIQUE (" + string.Join(", ", unique.Columns.Where(column => column != "id")))) is { } place)
            {
                shop.Notes.Contradict(Kind, $"{unique.Name} counts rows that are deleted softly, so their names cannot be used again.", "Written as stated. A partial unique index over living rows would allow it.", place, shop.Schema.SoftDelete[0].Place);
            }
        }
    }
}
