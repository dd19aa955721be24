using Tenet.Core.Observation;

namespace Tenet.Postgres.Observation;

/// <summary>What one run of a plan gave.</summary>
/// <param name="Proof">The claims; the last one names the step that was refused, if one was.</param>
/// <param name="Amount">On how many rows.</param>
/// <param name="Refused">The step.</param>
internal sealed record PlanAttempt(PlanProof Proof, RowAmount Amount, RefusedStep? Refused);
