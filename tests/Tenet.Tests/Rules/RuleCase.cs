namespace Tenet.Tests.Rules;

/// <summary>A case on the page of a rule.</summary>
/// <param name="Settings">What stands in tenet.yml; empty where the page says nothing.</param>
/// <param name="Context">A context file; null where the page has none.</param>
/// <param name="Sql">The schema.</param>
internal sealed record RuleCase(string Settings, string? Context, string Sql);
