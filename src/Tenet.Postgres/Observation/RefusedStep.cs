using Tenet.Core.Errors;
using Tenet.Core.Model;
using Tenet.Core.Planning;
using Tenet.Core.Planning.Writing;

namespace Tenet.Postgres.Observation;

/// <summary>A step of a plan that the server refused.</summary>
/// <param name="Subject">What the step is about.</param>
/// <param name="Words">Which step, and why.</param>
/// <param name="SqlState">The class of the error.</param>
public sealed record RefusedStep(FactId Subject, string Words, string? SqlState)
{
    private const string ForeignKey = "23503";

    /// <summary>Rows broke a constraint.</summary>
    public bool IsForRows => SqlState?.StartsWith("23", StringComparison.Ordinal) == true;

    /// <summary>Rows refer to what is not there.</summary>
    public bool IsForReference => SqlState == ForeignKey;

    public override string ToString() => Words;

    // A constraint that waits for the end of the transaction is refused behind the last step.
    internal static RefusedStep Of(MigrationPlan plan, int done, TenetException refused)
    {
        var index = Math.Min(done, plan.Steps.Count - 1);
        var step = plan.Steps[index];
        return new RefusedStep(step.Subject, $"step {index + 1}, {PlanScript.Word(step.Action)} {step.Subject}: {refused.Message}", refused.SqlState);
    }
}
