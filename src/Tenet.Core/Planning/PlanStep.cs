using Tenet.Core.Model;

namespace Tenet.Core.Planning;

/// <summary>One statement of a plan.</summary>
/// <param name="Sql">The statement, without its closing semicolon.</param>
/// <param name="Subject">The fact that it is about, by its name in the desired schema, or where that lacks it in the present one.</param>
/// <param name="Action">What it does with the subject.</param>
/// <param name="Phase">Steps of one phase run together; the next phase begins when they are committed. From 1.</param>
/// <param name="InTransaction">May it stand in a transaction block with the others of its phase.</param>
/// <param name="Hazards">Its dangers; all of a plan's stand in <see cref="MigrationPlan.Hazards"/> as well.</param>
public sealed record PlanStep(string Sql, FactId Subject, PlanAction Action, int Phase, bool InTransaction, ValueList<Hazard> Hazards)
{
    /// <summary>How long the step may wait for a lock: who waits for one makes others wait. Null for as long as it takes.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>How long the statement may take in all. Null for as long as it takes.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>Removes what a try that failed has left behind; to be run before the next try and at no other time. Null where nothing is left.</summary>
    public string? BeforeRetry { get; init; }
}
