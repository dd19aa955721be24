using Tenet.Core.Importing.Finishing;
using Tenet.Core.Sql;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Tables and columns that are named with a word of SQL.</summary>
internal sealed class ReservedWord : IDetector
{
    public string Kind => "reserved-word";

    public void Look(Workshop shop)
    {
        foreach (var table in shop.Tables)
        {
            foreach (var (id, name) in shop.Columns(table).Select(column => (column.Id, column.Name)).Prepend((table.Id, table.Name)))
            {
                if (EntityName.IsTable(name) && Quote.Identifier(name) != name)
                {
                    shop.Notes.Contradict(Kind, $"{(id == table.Id ? name : table.Name + "." + name)} is a word of SQL.", "It is written in quotes; every query must do so too.", shop.PlaceOf(id) ?? shop.PlaceOf(table));
                }
            }
        }
    }
}
