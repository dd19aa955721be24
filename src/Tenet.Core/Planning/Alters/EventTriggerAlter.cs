using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.Planning.Alters;

internal sealed class EventTriggerAlter : AlterOf<EventTrigger>
{
    protected override EventTrigger Rest(EventTrigger before, EventTrigger after) => after with { Enabled = before.Enabled };

    protected override IEnumerable<string> Write(EventTrigger before, EventTrigger after, AlterContext context) =>
        before.Enabled == after.Enabled ? [] : [$"ALTER EVENT TRIGGER {Quote.Identifier(after.Name)} {EnabledState.Words(after.Enabled)}"];
}
