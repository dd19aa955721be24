using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE EVENT TRIGGER.</summary>
internal static class EventTriggerDdl
{
    public static IEnumerable<string> Create(EventTrigger trigger)
    {
        var name = Quote.Identifier(trigger.Name);
        var tags = trigger.Tags.Count == 0 ? "" : $"\n    WHEN TAG IN ({string.Join(", ", trigger.Tags.Select(Quote.Literal))})";
        yield return $"CREATE EVENT TRIGGER {name} ON {trigger.Event}{tags}\n    EXECUTE FUNCTION {QualifiedName.WithoutArguments(trigger.Function)}()";
        if (trigger.Enabled is not null)
        {
            yield return $"ALTER EVENT TRIGGER {name} {EnabledState.Words(trigger.Enabled)}";
        }
    }
}
