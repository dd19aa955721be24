using Tenet.Core.Model;

namespace Tenet.Core.History;

/// <summary>What stood before a migration and what stands after it.</summary>
internal sealed record ChangeContext(IReadOnlySet<FactId> Before, SchemaModel After)
{
    /// <summary>Was the object's table there before this migration.</summary>
    public bool ParentWasThere(Fact fact) => fact.Parent is { } parent && Before.Contains(parent);

    /// <summary>Does the object's table outlive the drop of the object.</summary>
    public bool ParentStays(Fact fact) => fact.Parent is { } parent && After.Contains(parent);
}
