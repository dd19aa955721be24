using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Views;

/// <summary>A view that hides rows from its reader is a barrier.</summary>
internal sealed class SecurityBarrier : Rule
{
    public override RuleInfo Info { get; } = new(
        "views/security-barrier", Severity.Warning, "A view that hides rows from its reader is a barrier",
        "Without security_barrier a condition of the reader may run before that of the view, and tell by an error what the view hides.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Of<View>()
        let relation = schema.Relation(view.Schema, view.Name)!
        where !ViewOptions.IsOn(view.Options, "security_invoker") && !ViewOptions.IsOn(view.Options, "security_barrier") && schema.App.May(relation, "SELECT")
        let hidden = Reads.Tables(schema, view.Id).FirstOrDefault(table => !schema.App.May(table, "SELECT"))
        where hidden is not null && !Reads.Tables(schema, view.Id).Any(table => table.Table?.RowSecurity == true)
        select Found(view.Id, $"{schema.App.Name} reads {Shown(hidden.Id)} through {Shown(view.Id)} alone, which is no barrier.", $"ALTER VIEW {view.Id.Path} SET (security_barrier = true)");
}
