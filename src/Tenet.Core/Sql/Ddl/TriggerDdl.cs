using System.Text;
using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE TRIGGER.</summary>
internal static class TriggerDdl
{
    private static readonly string[] EventOrder = ["insert", "delete", "update", "truncate"];

    public static string Create(Trigger trigger)
    {
        var text = new StringBuilder(trigger.Constraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ").Append(Quote.Identifier(trigger.Name));
        Line($"{trigger.Timing.ToUpperInvariant()} {Events(trigger)} ON {Names.Relation(trigger)}");
        Line(trigger.From is null ? "" : "FROM " + trigger.From);
        Line(KeyDdl.DeferrableClause(trigger.Deferrable, trigger.InitiallyDeferred).Trim());
        Line(trigger.OldTable is null && trigger.NewTable is null ? "" : Body.Words(
            "REFERENCING",
            trigger.OldTable is null ? "" : "OLD TABLE AS " + Quote.Identifier(trigger.OldTable),
            trigger.NewTable is null ? "" : "NEW TABLE AS " + Quote.Identifier(trigger.NewTable)));
        Line(trigger.ForEachRow ? "FOR EACH ROW" : "FOR EACH STATEMENT");
        Line(trigger.When is null ? "" : "WHEN " + Parentheses.Around(trigger.When));
        Line($"EXECUTE FUNCTION {QualifiedName.WithoutArguments(trigger.Function)}({string.Join(", ", trigger.Arguments.Select(Quote.Literal))})");
        return text.ToString();

        void Line(string line) => text.Append(line.Length == 0 ? "" : "\n    " + line);
    }

    /// <summary>It goes down to the clones of partitions, which are facts where they differ from what stands above them.</summary>
    public static IEnumerable<string> State(Trigger trigger) =>
        trigger.Enabled is null && !trigger.Inherited
            ? []
            : [$"ALTER TABLE {Names.Relation(trigger)} {EnabledState.Words(trigger.Enabled, "TRIGGER " + Quote.Identifier(trigger.Name))}"];

    private static string Events(Trigger trigger) => string.Join(
        " OR ",
        EventOrder.Where(trigger.Events.Contains)
            .Select(name => name == "update" && trigger.Columns.Count > 0 ? $"UPDATE OF {Quote.Identifiers(trigger.Columns)}" : name.ToUpperInvariant()));
}
