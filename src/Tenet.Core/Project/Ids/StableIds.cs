using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>The stable ids of a schema as it is now, and the registry that keeps them.</summary>
public sealed class StableIds
{
    private readonly Dictionary<FactId, AssignedId> byObject;
    private readonly Dictionary<StableId, AssignedId> byId;

    public StableIds(IdRegistry registry, IEnumerable<AssignedId> all)
    {
        Registry = registry;
        All = [.. all.OrderBy(item => item.Id)];
        byObject = All.ToDictionary(item => item.Object);
        byId = All.ToDictionary(item => item.Id);
    }

    /// <summary>What is to be written to <c>ids.yml</c>.</summary>
    public IdRegistry Registry { get; }

    /// <summary>All tables and views in order of id.</summary>
    public IReadOnlyList<AssignedId> All { get; }

    /// <summary>The id of the table or view, or null.</summary>
    public AssignedId? Find(FactId id) => byObject.GetValueOrDefault(id);

    /// <summary>Whose id it is, or null.</summary>
    public AssignedId? Find(StableId id) => byId.GetValueOrDefault(id);
}
