using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Views;

/// <summary>No table or view has a rewrite rule.</summary>
internal sealed class NoRewriteRules : Rule
{
    public override RuleInfo Info { get; } = new(
        "views/no-rules", Severity.Warning, "No table or view has a rewrite rule",
        "A rule changes statements before they run: RETURNING, volatile functions and counts of rows behave in ways that nobody expects. A trigger does what it says.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from rule in schema.Of<RewriteRule>()
        select Found(rule.Id, $"{Shown(rule.Id)} rewrites statements; a trigger can do it.");
}
