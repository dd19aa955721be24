namespace Tenet.Core.Rules;

/// <summary>What a rule is, beside how it looks.</summary>
/// <param name="Id">Family and name, e.g. <c>tenancy/row-security-forced</c>. It never changes; suppressions and the rule's page have it.</param>
/// <param name="Severity">What a finding counts where <c>tenet.yml</c> says nothing else.</param>
/// <param name="Title">What the rule asks for, as a sentence without a full stop.</param>
/// <param name="Reason">Why, in a sentence or two.</param>
public sealed record RuleInfo(string Id, Severity Severity, string Title, string Reason)
{
    /// <summary>The part before the slash.</summary>
    public string Family => Id[..Id.IndexOf('/', StringComparison.Ordinal)];
}
