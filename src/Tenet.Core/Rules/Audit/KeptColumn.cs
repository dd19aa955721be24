using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;
using Tenet.Core.Sql;

namespace Tenet.Core.Rules.Audit;

/// <summary>A column that a trigger keeps has its trigger on every table.</summary>
internal sealed class KeptColumn : Rule
{
    public override RuleInfo Info { get; } = new(
        "audit/kept-column", Severity.Warning, "A column that a trigger keeps has its trigger on every table",
        "A client that forgets to count up the version, or sends an old time stamp, is not noticed where the trigger is missing.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from kept in schema.Conventions.Kept
        from table in schema.Tables
        where table.Has(kept.Column) && !schema.Conventions.AppendOnly.Contains(table.Name) && !table.Triggers.Any(trigger => Keeps(trigger, kept.Function))
        select Found(table.Column(kept.Column)!.Id, $"No trigger calls {kept.Function} before an update of {Shown(table.Id)}.");

    private static bool Keeps(Trigger trigger, string function) =>
        trigger is { Timing: "before", ForEachRow: true, Enabled: not "disabled" } && trigger.Events.Contains("update") && trigger.Columns.Count == 0
        && trigger.Function.EndsWith("." + Quote.Identifier(function), StringComparison.Ordinal);
}
