using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Planning.Writing;

/// <summary>A plan as the up or down part of a migration.</summary>
public static class PlanSections
{
    // A body of SQL may name what comes later. It holds for the transaction, and no migration behind this one sees it.
    private const string LateBodies = "SET LOCAL check_function_bodies = off;\n";

    /// <summary>Whether a runner must not put it into one transaction.</summary>
    public static bool IsAlone(MigrationPlan plan) => PlanPart.Of(plan) is { Count: > 1 } or [{ InTransaction: false }];

    /// <summary>The statements; with BEGIN and COMMIT where they are not one transaction, or the runner may make none.</summary>
    /// <param name="plan">What to write.</param>
    /// <param name="isWrapped">Whoever runs migrations of this layout puts each into a transaction.</param>
    public static string Write(MigrationPlan plan, bool isWrapped)
    {
        var text = new StringBuilder();
        var own = !isWrapped || IsAlone(plan);
        foreach (var part in PlanPart.Of(plan))
        {
            var begins = own && part.InTransaction;
            text.Append(begins ? "BEGIN;\n" : "").Append(part.InTransaction && part.Steps.Any(HasBody) ? LateBodies : "");
            PlanScript.AppendSteps(text, part.Steps);
            text.Append(begins ? "\nCOMMIT;\n" : "");
        }

        return text.Length == 0 ? "-- There is nothing to take back.\n" : text.ToString();
    }

    private static bool HasBody(PlanStep step) => step.Subject.Kind is FactKind.Function or FactKind.Procedure && step.Action is PlanAction.Create or PlanAction.Alter;
}
