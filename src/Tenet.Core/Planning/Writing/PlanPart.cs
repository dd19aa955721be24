using Tenet.Core.Model;

namespace Tenet.Core.Planning.Writing;

/// <summary>Steps that are committed together: those of a phase, or one step that refuses transactions.</summary>
/// <param name="Phase">The phase of the steps.</param>
/// <param name="InTransaction">They stand in one transaction; else there is one step, by itself.</param>
/// <param name="Steps">At least one, in order.</param>
public sealed record PlanPart(int Phase, bool InTransaction, ValueList<PlanStep> Steps)
{
    /// <summary>The parts in the order in which they run.</summary>
    public static IReadOnlyList<PlanPart> Of(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var parts = new List<PlanPart>();
        var open = new List<PlanStep>();
        foreach (var step in plan.Steps)
        {
            if (open is [var first, ..] && (first.Phase != step.Phase || !first.InTransaction || !step.InTransaction))
            {
                parts.Add(new PlanPart(first.Phase, first.InTransaction, open.ToValueList()));
                open.Clear();
            }

            open.Add(step);
        }

        if (open is [var last, ..])
        {
            parts.Add(new PlanPart(last.Phase, last.InTransaction, open.ToValueList()));
        }

        return parts;
    }
}
