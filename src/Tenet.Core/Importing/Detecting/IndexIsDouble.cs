using Tenet.Core.Importing.Finishing;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Indexes that repeat the index of a key.</summary>
internal sealed class IndexIsDouble : IDetector
{
    public string Kind => "index-is-double";

    public void Look(Workshop shop)
    {
        foreach (var (table, index, place) in StatedIndex.All(shop).Where(item => item.Index.Predicate is null))
        {
            var columns = index.Keys.Select(key => key.Column).ToList();
            if (shop.Of<UniqueConstraint>(table).FirstOrDefault(unique => unique.Columns.Select(name => (string?)name).SequenceEqual(columns)) is { } key)
            {
                shop.Notes.Contradict(Kind, $"{index.Name} repeats the index that the key {key.Name} has already.", "Both were written, as they are named.", place);
            }
        }
    }
}
