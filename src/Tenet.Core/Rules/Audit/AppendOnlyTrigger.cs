using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Audit;

/// <summary>A log refuses changes whoever makes them.</summary>
internal sealed class AppendOnlyTrigger : Rule
{
    private static readonly string[] Changes = ["update", "delete", "truncate"];

    public override RuleInfo Info { get; } = new(
        "audit/append-only-trigger", Severity.Warning, "A log refuses changes whoever makes them",
        "Rights do not bind the owner of a table; a trigger does, and says so with an error.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from table in schema.Tables
        where schema.Conventions.AppendOnly.Contains(table.Name)
        let events = table.Triggers.Where(trigger => trigger is { Timing: "before", Enabled: not "disabled", When: null } && trigger.Columns.Count == 0).SelectMany(trigger => trigger.Events).ToHashSet()
        let missing = Changes.Where(word => !events.Contains(word)).ToList()
        where missing.Count > 0
        select Found(table.Id, $"No trigger stands before {string.Join(" and ", missing)} of {Shown(table.Id)}.");
}
