using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class TriggerAlter : AlterOf<Trigger>
{
    protected override Trigger Rest(Trigger before, Trigger after) => after with { Enabled = before.Enabled };

    protected override IEnumerable<string> Write(Trigger before, Trigger after, AlterContext context) =>
        before.Enabled == after.Enabled ? [] : [State(after)];

    public static string State(Trigger trigger) =>
        $"ALTER TABLE ONLY {Names.Relation(trigger)} {EnabledState.Words(trigger.Enabled, "TRIGGER " + Quote.Identifier(trigger.Name))}";
}
