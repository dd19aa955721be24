using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Cli.Drifting;

/// <summary>The differences of the objects that somebody named.</summary>
internal static class ChosenChanges
{
    /// <param name="changes">All that differ.</param>
    /// <param name="names">Objects as the output names them, with or without their kind and the schema <c>public</c>; none for all.</param>
    /// <returns>Their differences, and those of what belongs to them.</returns>
    /// <exception cref="TenetException">TNT1012 where nothing that differs has a name.</exception>
    public static IReadOnlyList<FactChange> Of(IReadOnlyList<FactChange> changes, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return changes;
        }

        var chosen = new HashSet<FactId>();
        foreach (var name in names)
        {
            var found = changes.Where(change => IsNamed(change.Id, name)).Select(change => change.Id).ToList();
            chosen.UnionWith(found.Count > 0 ? found : throw new TenetException(ErrorCode.ObjectNotFound, $"Nothing that differs is called '{name}'.", remedy: "Write it as the output does, e.g. public.tasks.extra."));
        }

        // What belongs to a column belongs to its table, too.
        var parents = changes.ToDictionary(change => change.Id, change => (change.After ?? change.Before)!.Parent);
        return [.. changes.Where(change => IsChosen(change.Id))];

        bool IsChosen(FactId id) => chosen.Contains(id) || (parents.TryGetValue(id, out var parent) && parent is { } owner && IsChosen(owner));
    }

    private static bool IsNamed(FactId id, string name) => name == id.ToString() || name == id.Path || (id.Schema == "public" && "public." + name == id.Path);
}
