using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>One column of all tables under two names.</summary>
internal sealed class ColumnNamesDiffer : IDetector
{
    public string Kind => "names-differ";

    public void Look(Workshop shop)
    {
        var mentions = shop.Schema.Standards.SelectMany(standard => standard.Columns).Select(column => (column.Name, column.Place))
            .Concat(shop.Merged.SelectMany(table => table.Columns).Select(column => (column.Name, column.Place)))
            .Concat(shop.Schema.Words.Select(word => (Name: word.Key, Place: word.Value))).ToList();
        foreach (var name in (string[])["created_by", "updated_by"])
        {
            var plain = mentions.Find(item => item.Name == name);
            var with = mentions.Find(item => item.Name == name + "_id");
            if (plain.Name is not null && with.Name is not null)
            {
                shop.Notes.Contradict(Kind, $"One column has two names: {name} and {name}_id.", "Each table has it as it is described there.", plain.Place, with.Place);
            }
        }
    }
}
