using System.Globalization;
using System.Text;
using Tenet.Core.History.Layouts;
using Tenet.Core.History.Record;
using Tenet.Core.Running;

namespace Tenet.Core.Planning.Writing;

/// <summary>A plan from a file as something that can be run: steps of a phase between BEGIN and COMMIT, others by themselves.</summary>
public static class PlanMigration
{
    /// <param name="plan">The plan.</param>
    /// <param name="path">Its file, for errors.</param>
    public static Migration Of(PlanFile plan, string path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = Text(plan);
        var file = new MigrationFile(path, text);
        return new Migration
        {
            Version = "plan " + FileDigest.Of(plan.Before + plan.After + text)[FileDigest.Prefix.Length..][..16],
            Name = path[(path.LastIndexOf('/') + 1)..],
            Path = path,
            Up = new MigrationScript(path, text, 1),
            Files = [file],
        };
    }

    private static string Text(PlanFile plan)
    {
        var text = new StringBuilder();
        var parts = Parts(plan.Steps);
        foreach (var setting in plan.Settings)
        {
            text.Append(setting).Append(";\n");
        }

        foreach (var part in parts)
        {
            // One transaction alone is Tenet's, with its row in the ledger.
            var begins = part[0].InTransaction && parts.Count > 1;
            text.Append(begins ? "BEGIN;\n" : "");
            foreach (var step in part)
            {
                AppendLimit(text, step, "lock_timeout", step.LockTimeout);
                AppendLimit(text, step, "statement_timeout", step.StatementTimeout);
                text.Append(!step.InTransaction && step.Action == PlanScript.Word(PlanAction.Backfill) ? ScriptStep.ResumableComment + "\n" : "").Append(step.Sql).Append(";\n");
            }

            text.Append(begins ? "COMMIT;\n" : "");
        }

        return text.ToString();
    }

    private static void AppendLimit(StringBuilder text, PlanFileStep step, string name, int? milliseconds)
    {
        if (milliseconds is { } limit)
        {
            text.Append(CultureInfo.InvariantCulture, $"SET {(step.InTransaction ? "LOCAL " : "")}{name} = '{limit}ms';\n");
        }
    }

    private static List<List<PlanFileStep>> Parts(IEnumerable<PlanFileStep> steps)
    {
        var parts = new List<List<PlanFileStep>>();
        foreach (var step in steps)
        {
            if (parts is [] || parts[^1][0].Phase != step.Phase || !parts[^1][0].InTransaction || !step.InTransaction)
            {
                parts.Add([]);
            }

            parts[^1].Add(step);
        }

        return parts;
    }
}
