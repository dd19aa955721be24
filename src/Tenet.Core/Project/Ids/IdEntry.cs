using Tenet.Core.Model;
using Tenet.Core.Project.Context;

namespace Tenet.Core.Project.Ids;

/// <summary>A stable id and whose it is.</summary>
/// <param name="Id">Given once.</param>
/// <param name="Object">The name as of the registry's last writing.</param>
/// <param name="Retired">Its object is gone; the id is never given again.</param>
/// <param name="Dropped">The version of the migration that dropped it, where that is known.</param>
public sealed record IdEntry(StableId Id, RelationName Object, bool Retired = false, string? Dropped = null)
{
    /// <summary>The line in the registry; what was given just now has none.</summary>
    public int Line { get; init; }
}
