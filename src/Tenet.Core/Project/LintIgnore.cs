namespace Tenet.Core.Project;

/// <summary>Findings that are meant so.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Object">The object as a pattern, e.g. <c>users.legacy_*</c>; null for all.</param>
/// <param name="Reason">Why.</param>
/// <param name="Place">File and line.</param>
public sealed record LintIgnore(string Rule, string? Object, string Reason, string Place)
{
    /// <summary>The migration as a pattern over its version, name or file; null for all, and for a rule over schemas.</summary>
    public string? Migration { get; init; }
}
