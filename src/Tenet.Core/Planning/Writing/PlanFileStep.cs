namespace Tenet.Core.Planning.Writing;

/// <summary>A statement in a plan's JSON.</summary>
/// <param name="Sql">The statement, without its closing semicolon.</param>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Action"><c>create</c>, <c>alter</c>, <c>drop</c> or <c>rename</c>.</param>
/// <param name="Phase">Steps of one phase run together, from 1.</param>
/// <param name="InTransaction">May it stand in a transaction with the others of its phase.</param>
/// <param name="Hazards">Names of its dangers.</param>
/// <param name="Observed">What it was seen to do on a sandbox; left out where it was not run, or did nothing to what was there before.</param>
public sealed record PlanFileStep(
    string Sql, string Subject, string Action, int Phase, bool InTransaction, IReadOnlyList<string> Hazards, PlanFileObservation? Observed);
