using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>A table with updated_at has a trigger that may keep it.</summary>
internal sealed class UpdatedAtTrigger : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/updated-at-trigger", Severity.Warning, "A table with updated_at has a trigger that may keep it",
        "Without one the column holds what clients remember to send.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Conventions.Kept.Any(kept => kept.Column == "updated_at") ? [] : schema.Tables
        let column = table.Column("updated_at")
        where column is { Generated: null } && !table.Triggers.Any(trigger => trigger is { Timing: "before", ForEachRow: true } && trigger.Events.Contains("update"))
        select Found(column.Id, $"Nothing runs before an update of {Shown(table.Id)} that could set updated_at.");
}
