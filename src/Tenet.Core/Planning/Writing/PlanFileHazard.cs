namespace Tenet.Core.Planning.Writing;

/// <summary>A danger in a plan's JSON.</summary>
/// <param name="Name">As <c>--accept</c> takes it.</param>
/// <param name="Class"><c>isolation</c>, <c>data-loss</c>, <c>may-fail</c> or <c>unfinished</c>.</param>
/// <param name="Subject">The fact that it is about.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Accepted">Whether somebody accepted it; left out where nobody needs to.</param>
public sealed record PlanFileHazard(string Name, string Class, string Subject, string Why, bool? Accepted);
