using System.Globalization;
using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Running;

namespace Tenet.Core.Planning.Writing;

/// <summary>A plan as SQL for people and for psql.</summary>
public static class PlanScript
{
    /// <summary>A script that psql runs as it stands: a transaction a phase, and it ends at the first error.</summary>
    public static string ToText(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder("-- Turns one schema into another; for psql. Written by Tenet.\n");
        text.Append("-- It fits the schema ").Append(plan.Before.Value).Append("\n-- and makes the schema ").Append(plan.After.Value).Append('\n');
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
            var limits = part.InTransaction ? [] : Limits(part.Steps[0]).ToList();
            limits.ForEach(limit => text.Append("SET ").Append(limit).Append(";\n"));
            AppendSteps(text, part.Steps);
            limits.ForEach(limit => text.Append("RESET ").Append(limit[..limit.IndexOf(' ', StringComparison.Ordinal)]).Append(";\n"));
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

    /// <summary>Steps with a semicolon and what each is about; in a transaction with the times that they may wait and take, which end with it.</summary>
    public static void AppendSteps(StringBuilder text, IEnumerable<PlanStep> steps)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(steps);
        (FactId, PlanAction)? last = null;
        var limits = new HashSet<string>();
        foreach (var step in steps)
        {
            foreach (var limit in step.InTransaction ? Limits(step).Except(limits).ToList() : [])
            {
                // The latest word of a setting holds.
                limits.RemoveWhere(old => old.Split(' ')[0] == limit.Split(' ')[0]);
                limits.Add(limit);
                text.Append("SET LOCAL ").Append(limit).Append(";\n");
            }

            if (last != (step.Subject, step.Action))
            {
                last = (step.Subject, step.Action);
                text.Append('\n').Append(Comment($"{Word(step.Action)} {step.Subject}")).Append('\n');
            }

            foreach (var hazard in step.Hazards)
            {
                text.Append(Comment($"{HazardName.Word(hazard.Class)}: {hazard.Why}")).Append('\n');
            }

            // A loop that commits looks for what is left by itself; whoever runs it may run it again.
            text.Append(step is { Action: PlanAction.Backfill, InTransaction: false } ? ScriptStep.ResumableComment + "\n" : "").Append(step.Sql).Append(";\n");
        }
    }

    /// <summary>The action as one word.</summary>
    public static string Word(PlanAction action) => action.ToString().ToLowerInvariant();

    private static IEnumerable<string> Limits(PlanStep step)
    {
        if (step.LockTimeout is { } wait)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"lock_timeout = '{wait.TotalMilliseconds}ms'");
        }

        if (step.StatementTimeout is { } whole)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"statement_timeout = '{whole.TotalMilliseconds}ms'");
        }
    }

    // A quoted name may hold a line break, which would end the comment.
    private static string Comment(string words) => "-- " + words.ReplaceLineEndings(" ");
}
