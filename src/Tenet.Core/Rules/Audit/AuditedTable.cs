using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Audit;

/// <summary>Each change of an audited table is written down.</summary>
internal sealed class AuditedTable : Rule
{
    private static readonly string[] Events = ["insert", "update", "delete"];

    public override RuleInfo Info { get; } = new(
        "audit/audited-table", Severity.Error, "Each change of an audited table is written down",
        "A log with a gap proves nothing: what matters most is what was left out.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from name in schema.Conventions.Audited
        from table in schema.Tables
        where table.Name == name
        let events = table.Triggers.Where(trigger => Logs(trigger, schema.Conventions.AuditFunctions)).SelectMany(trigger => trigger.Events).ToHashSet()
        let missing = Events.Where(word => !events.Contains(word)).ToList()
        where missing.Count > 0
        select Found(table.Id, $"No trigger writes down the {string.Join(" and ", missing)} of {Shown(table.Id)}.");

    private static bool Logs(Trigger trigger, ValueList<string> functions) =>
        trigger is { Timing: "after", ForEachRow: true, Enabled: not "disabled", When: null } && trigger.Columns.Count == 0
        && (functions.Count == 0 || functions.Any(function => trigger.Function.EndsWith("." + Quote.Identifier(function), StringComparison.Ordinal)));
}
