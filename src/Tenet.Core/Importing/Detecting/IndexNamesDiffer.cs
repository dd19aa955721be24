using Tenet.Core.Importing.Finishing;

namespace Tenet.Core.Importing.Detecting;

/// <summary>Indexes named in two ways.</summary>
internal sealed class IndexNamesDiffer : IDetector
{
    public string Kind => "names-differ";

    public void Look(Workshop shop)
    {
        var names = StatedIndex.All(shop).Select(item => (item.Index.Name, item.Place)).ToList();
        var before = names.Find(item => item.Name.StartsWith("idx_", StringComparison.Ordinal));
        var behind = names.Find(item => item.Name.EndsWith("_idx", StringComparison.Ordinal) && !item.Name.StartsWith("idx_", StringComparison.Ordinal) && shop.InSql(item.Name) is not null);
        if (before.Name is not null && behind.Name is not null)
        {
            shop.Notes.Contradict(Kind, $"Indexes are named in two ways: {before.Name} and {behind.Name}.", "Each was written as it is named.", before.Place, behind.Place);
        }
    }
}
