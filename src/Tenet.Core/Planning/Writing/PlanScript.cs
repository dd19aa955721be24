using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Writing;

/// <summary>A plan as SQL for people and for psql.</summary>
public static class PlanScript
{
    /// <summary>A script that psql runs as it stands: a transaction a phase, and it ends at the first error.</summary>
    public static string ToText(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder("-- Turns one schema into another; for psql. Written by Tenet.\n");
        text.Append("-- It fits the schema ").Append(plan.Before).Append("\n-- and makes the schema ").Append(plan.After).Append('\n');
        foreach (var line in Head(plan.Hazards))
        {
            text.Append(line).Append('\n');
        }

        // Without it psql would go on with the next phase after a failure.
        text.Append("\n\\set ON_ERROR_STOP on\n");
        foreach (var setting in plan.Settings)
        {
            text.Append(setting).Append(";\n");
        }

        foreach (var part in PlanPart.Of(plan))
        {
            text.Append(part.InTransaction ? "\nBEGIN;\n" : "\n-- This statement runs outside of a transaction: where it fails, what it made so far stays.\n");
            AppendSteps(text, part.Steps);
            text.Append(part.InTransaction ? "\nCOMMIT;\n" : "");
        }

        return text.ToString();
    }

    /// <summary>The dangers as comments, a line each, the gravest first.</summary>
    public static IEnumerable<string> Head(IEnumerable<Hazard> hazards)
    {
        ArgumentNullException.ThrowIfNull(hazards);
        return hazards.Select(hazard => Comment($"{HazardName.Word(hazard.Class)}: {hazard.Subject}. {hazard.Why}"));
    }

    /// <summary>Steps with a semicolon and what each is about.</summary>
    public static void AppendSteps(StringBuilder text, IEnumerable<PlanStep> steps)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(steps);
        (FactId, PlanAction)? last = null;
        foreach (var step in steps)
        {
            if (last != (step.Subject, step.Action))
            {
                last = (step.Subject, step.Action);
                text.Append('\n').Append(Comment($"{Word(step.Action)} {step.Subject}")).Append('\n');
            }

            foreach (var hazard in step.Hazards)
            {
                text.Append(Comment($"{HazardName.Word(hazard.Class)}: {hazard.Why}")).Append('\n');
            }

            text.Append(step.Sql).Append(";\n");
        }
    }

    /// <summary>The action as one word.</summary>
    public static string Word(PlanAction action) => action.ToString().ToLowerInvariant();

    // A quoted name may hold a line break, which would end the comment.
    private static string Comment(string words) => "-- " + words.ReplaceLineEndings(" ");
}
