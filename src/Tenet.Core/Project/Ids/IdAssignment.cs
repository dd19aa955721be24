using Tenet.Core.Errors;
using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>Gives every table and view its stable id: what has one keeps it, what is new gets the lowest number of its category that nobody ever had.</summary>
public static class IdAssignment
{
    /// <param name="registry">As it was last written.</param>
    /// <param name="model">The desired schema.</param>
    /// <param name="history">The replayed history, or null.</param>
    /// <param name="bound">What the context files say.</param>
    /// <param name="settings">Ranges, tenancy, what is ignored.</param>
    /// <exception cref="TenetException">TNT6023 an id that another has or had, TNT6024 outside of its range, TNT6025 no number left, TNT6026 two ids of one object.</exception>
    public static StableIds Run(IdRegistry registry, SchemaModel model, SchemaHistory? history, BoundContext bound, ProjectSettings settings)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(settings);
        var objects = DocumentedObjects.Of(model, settings.Ignore);
        var run = new IdAssignmentRun(registry, new NameFollower(model, objects, history, registry), bound.Context, settings.Ids, new CategoryInference(model, settings.Tenancy));
        run.Keep();
        run.TakeStated(objects);
        run.GiveNew(objects.OrderBy(Order(history)));
        var kept = new IdRegistry(history is { Steps: [.., var last] } ? last.Version : null, run.Entries(), bound.Names);
        return new StableIds(kept, run.Assigned);
    }

    // What came first has the lower number; what no migration made comes last, by name, which the list is sorted by.
    private static Func<SchemaFact, int> Order(SchemaHistory? history)
    {
        var order = (history?.Objects ?? []).Select((item, index) => (item, index)).Where(pair => !pair.item.Dropped).ToDictionary(pair => pair.item.Id, pair => pair.index);
        return item => order.GetValueOrDefault(item.Id, int.MaxValue);
    }
}
