using Tenet.Core.Model;

namespace Tenet.Core.Project.Ids;

/// <summary>A name in the context files that does not mean what bears it today.</summary>
/// <param name="Object">The table or view as the file names it; for a column as it is called today.</param>
/// <param name="Column">The column as the file names it; null for the table itself.</param>
/// <param name="Means">What it stands for under its name of today: the table, or with <paramref name="Column"/> the column; null where that is gone.</param>
public sealed record KnownName(RelationName Object, string? Column, string? Means)
{
    public bool IsGone => Means is null;
}
