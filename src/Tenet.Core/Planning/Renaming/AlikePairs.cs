using Tenet.Core.Diffing;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Renaming;

/// <summary>Finds what may have been renamed without anybody saying so. It is for people to decide: a wrong guess would give one column's values to another.</summary>
public static class AlikePairs
{
    /// <param name="before">The present schema.</param>
    /// <param name="after">The desired schema.</param>
    /// <param name="options">What is ignored, and what is known to be renamed.</param>
    /// <returns>Each pair; what has several counterparts stands in several.</returns>
    public static IReadOnlyList<AlikePair> Find(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        var renamed = Renamer.Rename(before, options.Renames).Model;
        var changes = SchemaDiff.Compare(renamed, after, options.Ignore);
        var gone = changes.Where(change => change.IsRemoved).Select(change => change.Before!).ToList();
        var fresh = changes.Where(change => change.IsAdded).Select(change => change.After!).ToList();

        // Changes are told by the new names, and a rename by the old ones.
        var back = new RenamedNames(RenamedNames.Back(options.Renames));
        var objects = gone.Count == 0 || fresh.Count == 0 ? [] : Objects(new FactShapes(gone, renamed), new FactShapes(fresh, after));
        return [.. objects.Concat(changes.SelectMany(Labels)).Select(pair => pair with { From = pair.From with { Id = back.After(pair.From.Id) } })];
    }

    private static IEnumerable<AlikePair> Objects(FactShapes gone, FactShapes fresh)
    {
        var byShape = fresh.All.ToLists(pair => pair.Shape, pair => pair.Id);
        return gone.All.SelectMany(pair => (byShape.GetValueOrDefault(pair.Shape) ?? []).Select(to => new AlikePair(new RenameTarget(pair.Id), new RenameTarget(to))));
    }

    // One label goes and another comes at the same place.
    private static IEnumerable<AlikePair> Labels(FactChange change) =>
        (change.Before, change.After) is (EnumType was, EnumType now) && was.Labels.Count == now.Labels.Count
            ? was.Labels.Zip(now.Labels).Where(pair => !now.Labels.Contains(pair.First) && !was.Labels.Contains(pair.Second))
                .Select(pair => new AlikePair(new RenameTarget(was.Id, pair.First), new RenameTarget(now.Id, pair.Second)))
            : [];
}
