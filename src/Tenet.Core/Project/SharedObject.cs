namespace Tenet.Core.Project;

/// <summary>Something that reaches across tenants by decision.</summary>
/// <param name="Object">The object as a pattern, e.g. <c>app.begin_request*</c>.</param>
/// <param name="Attack">The attack, or its family, that is meant; null for all.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">File and line.</param>
public sealed record SharedObject(string Object, string? Attack, string Reason, string Place);
