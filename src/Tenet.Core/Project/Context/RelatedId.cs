namespace Tenet.Core.Project.Context;

/// <summary>A tie to an id of another file of the team's.</summary>
/// <param name="Id">E.g. <c>API-045</c>; the letters before the dash tell the kind.</param>
/// <param name="Note">For an API the access (<c>R</c>, <c>RW</c>), for a rule what enforces it (<c>check tasks_status_check</c>), for a test what it is about; or null.</param>
/// <param name="Line">The line in the context file.</param>
public sealed record RelatedId(string Id, string? Note, int Line);
