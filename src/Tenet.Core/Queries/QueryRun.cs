namespace Tenet.Core.Queries;

/// <summary>A query that ran once more than it had to, so that its pages were there.</summary>
/// <param name="Plan">What the server did.</param>
/// <param name="Milliseconds">The shortest of its runs.</param>
public sealed record QueryRun(PlanNode Plan, double Milliseconds);
