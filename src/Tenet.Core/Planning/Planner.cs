using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>Writes the steps from one schema to another.</summary>
public static class Planner
{
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be, read from a server of the same major version.</param>
    /// <param name="options">What to respect.</param>
    /// <returns>The same input gives the same plan, byte by byte.</returns>
    public static MigrationPlan Plan(SchemaModel before, SchemaModel after, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        throw new NotSupportedException();
    }
}
