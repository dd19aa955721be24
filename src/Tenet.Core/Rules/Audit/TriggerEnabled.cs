using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Audit;

/// <summary>No trigger is turned off.</summary>
internal sealed class TriggerEnabled : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/trigger-enabled", Severity.Warning, "No trigger is turned off",
        "It was turned off for a moment, and what it kept is not kept since.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from trigger in schema.Of<Trigger>()
        where trigger is { Enabled: "disabled", Inherited: false }
        select Found(trigger.Id, $"{Shown(trigger.Id)} is turned off.", $"ALTER TABLE {Quote.Qualified(trigger.Schema, trigger.Table)} ENABLE TRIGGER {Quote.Identifier(trigger.Name)}");
}
