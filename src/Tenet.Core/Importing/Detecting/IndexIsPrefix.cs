using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Indexes that are the beginning of another.</summary>
internal sealed class IndexIsPrefix : IDetector
{
    public string Kind => "index-is-prefix";

    public void Look(Workshop shop)
    {
        foreach (var (table, index, place) in StatedIndex.All(shop).Where(item => IsPlain(item.Index)))
        {
            var columns = index.Keys.Select(key => key.Column).ToList();
            if (shop.Of<Model.Index>(table).FirstOrDefault(other => other != index && IsPlain(other) && other.Keys.Count > columns.Count && other.Keys.Take(columns.Count).Select(key => key.Column).SequenceEqual(columns)) is { } longer)
            {
                shop.Notes.Contradict(Kind, $"{index.Name} is the beginning of {longer.Name}, which can do its work.", "Both were written, as they are named.", place, shop.PlaceOf(longer.Id) ?? shop.InSql(longer.Name) ?? place);
            }
        }
    }

    private static bool IsPlain(Model.Index index) => index is { Predicate: null, Method: "btree" };
}
