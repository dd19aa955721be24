using Tenet.Core.Diffing;
using Tenet.Core.Errors;
using Tenet.Core.Model;

namespace Tenet.Core.Drifting;

/// <summary>Takes what a live database has into a schema of the project's.</summary>
/// <param name="sides">What was compared.</param>
/// <param name="changes">What is to be taken over.</param>
public sealed class Adoption(DriftSides sides, IReadOnlyList<FactChange> changes)
{
    /// <summary>The schema with what is to be taken over.</summary>
    /// <param name="schema">What the project has now, as a sandbox made it; migrations may have come since the place that the database was compared with.</param>
    /// <exception cref="TenetException">TNT6073 where the project has changed one of the objects since then.</exception>
    public SchemaModel Into(SchemaModel schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var (gone, come, conflicts) = (new List<FactId>(), new List<Fact>(), new List<FactId>());
        foreach (var change in changes)
        {
            var before = change.Before is null ? null : sides.Made.Find(sides.AsMade(change.Before).Id);
            var after = change.After is null ? null : sides.AsMade(change.After);
            var id = (after ?? before)!.Id;
            var now = schema.Find(id);
            if (Equals(now, after))
            {
                continue;
            }

            if (!Equals(now, before))
            {
                conflicts.Add(id);
            }
            else if (after is null)
            {
                gone.Add(id);
            }
            else
            {
                come.Add(after);
            }
        }

        return conflicts.Count == 0 ? TakenFacts.Into(schema, sides.Live, gone, come) : throw new TenetException(
            ErrorCode.DriftConflicts,
            $"The project has changed {conflicts[0]} since what was applied to the database{(conflicts.Count > 1 ? $", and {conflicts.Count - 1} more that differ" : "")}: nobody can say what is meant.",
            details: [.. conflicts.Select(id => id.ToString())]);
    }
}
