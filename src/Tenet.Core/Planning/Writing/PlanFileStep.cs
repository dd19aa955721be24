namespace Tenet.Core.Planning.Writing;

/// <summary>A statement in a plan's JSON.</summary>
/// <param name="Sql">The statement, without its closing semicolon.</param>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Action"><c>create</c>, <c>alter</c>, <c>drop</c>, <c>rename</c> or <c>backfill</c>.</param>
/// <param name="Phase">Steps of one phase run together, from 1.</param>
/// <param name="InTransaction">May it stand in a transaction with the others of its phase.</param>
/// <param name="Hazards">Names of its dangers.</param>
/// <param name="LockTimeout">Milliseconds that it may wait for a lock; left out for as long as it takes.</param>
/// <param name="StatementTimeout">Milliseconds that it may take in all; left out for as long as it takes.</param>
/// <param name="BeforeRetry">What removes the leavings of a try that failed, before the next one; left out where none are left.</param>
/// <param name="Observed">What it was seen to do on a sandbox; left out where it was not run, or did nothing to what was there before.</param>
public sealed record PlanFileStep(
    string Sql, string Subject, string Action, int Phase, bool InTransaction, IReadOnlyList<string> Hazards, int? LockTimeout, int? StatementTimeout, string? BeforeRetry, PlanFileObservation? Observed);
